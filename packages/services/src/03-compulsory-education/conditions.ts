import { all, elapsed, oneOf, rule } from '@tongxing/policy';
import { birthDate } from '../facts/child.ts';
import { COMPULSORY, grade, KINDERGARTEN } from '../facts/school.ts';
import { minor, schoolYear } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';

const entryAge = cite('compulsoryEducation', '11', 'official');

/** Old enough for primary school: true from the 1 September of the year of entry. */
export const ofSchoolAge = rule('school-age', entryAge, elapsed(birthDate, { atLeast: p.schoolAge, at: schoolYear }));

/** From the enrolment date to the end of grade 9: never by birthdays alone. */
export const compulsoryStage = all(
  ofSchoolAge,
  rule('not-beyond-grade-9', entryAge, oneOf(grade, 'none', 'nursery', ...KINDERGARTEN, ...COMPULSORY, 'dropped')),
  minor,
);
