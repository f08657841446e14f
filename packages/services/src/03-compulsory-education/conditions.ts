import { all, any, elapsed, oneOf, rule } from '@tongxing/policy';
import { birthDate } from '../facts/child.ts';
import { COMPULSORY, grade, KINDERGARTEN } from '../facts/school.ts';
import { minor, schoolYear } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';

const entryAge = cite('compulsoryEducation', '11', 'official');

/** Old enough for primary school: true from the 1 September of the year of entry. */
export const ofSchoolAge = rule('school-age', entryAge, elapsed(birthDate, { atLeast: p.schoolAge, at: schoolYear }));

const oldEnough = rule(
  'old-enough-for-a-pupil',
  cite('preschoolAdmissionNanning', '入园年龄', 'repost'),
  elapsed(birthDate, { atLeast: p.youngestPupil, at: schoolYear }),
);

/** On the roll of a primary or junior school, also before the sixth birthday. */
export const pupil = all(oldEnough, oneOf(grade, ...COMPULSORY));

/** From the enrolment date to the end of grade 9: never by birthdays alone. */
export const compulsoryStage = all(
  any(ofSchoolAge, pupil),
  rule('not-beyond-grade-9', entryAge, oneOf(grade, 'none', 'nursery', ...KINDERGARTEN, ...COMPULSORY, 'dropped')),
  minor,
);
