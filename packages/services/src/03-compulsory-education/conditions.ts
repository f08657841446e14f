import { all, any, elapsed, oneOf, rule } from '@tongxing/policy';
import { birthDate } from '../facts/child.ts';
import { COMPULSORY, grade, KINDERGARTEN } from '../facts/school.ts';
import { minor, schoolYear } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';

const entryAge = cite('compulsoryEducation', '11', 'official');

/** Old enough for primary school: true from the 1 September of the year of entry. */
export const ofSchoolAge = rule('school-age', entryAge, elapsed(birthDate, { atLeast: p.schoolAge, at: schoolYear }));

/** From the enrolment date to the end of grade 9, never by birthdays alone: schools take some pupils before their sixth, and those are pupils. */
export const compulsoryStage = all(
  any(ofSchoolAge, oneOf(grade, ...COMPULSORY)),
  rule('not-beyond-grade-9', entryAge, oneOf(grade, 'none', 'nursery', ...KINDERGARTEN, ...COMPULSORY, 'dropped')),
  minor,
);
