import { national } from '../parameter.ts';
import { cite } from '../sources.ts';

/** How often a school reaches each migrant pupil: said to the family, no verdict hangs on it. */
export const contactsATerm = national(
  { id: 'mobile-student-contacts-a-term', label: '学校每学期关心流动学生的次数', en: 'contacts a school makes with each migrant pupil a term', unit: 'count' },
  1,
  '2025-10-01',
  cite('careForMobileStudents', '一生一策', 'repost'),
);
/** How often a school tests its pupils: said to the family, no verdict hangs on it. */
export const screeningsAYear = national(
  { id: 'student-screenings-a-year', label: '学校每年心理测评的次数', en: 'psychological tests at school a year', unit: 'count' },
  1,
  '2021-07-01',
  cite('studentMentalHealth', '每年测评', 'repost'),
);
