import { all, number, oneOf } from '@tongxing/policy';
import { insurance, insuranceMissedYears } from '../facts/child.ts';
import type { Note } from '../model.ts';
import { publishedValue } from '../parameter.ts';
import { cite } from '../sources.ts';
import { actInForce, inPeriod, waiting } from './conditions.ts';
import * as p from './parameters.ts';

const fixed = publishedValue(p.waitingMonths);
const longBreak = publishedValue(p.longBreakMonths);
const newbornTerm = publishedValue(p.newbornMonths);

/** What every payer should know: how long it takes until bills are paid, and what the Act changes. */
export const waitingNotes: readonly Note[] = [
  {
    kind: 'warning',
    when: all(inPeriod, oneOf(insurance, 'none')),
    say: `今年没有参保的，现在交明年的，也要等${fixed}个月才能报销。出生${newbornTerm}个月以内的不用等。`,
    en: `Without cover this year, paying now for the next one still means ${fixed} months of waiting, except within ${newbornTerm} months of birth.`,
    cite: [waiting],
  },
  {
    kind: 'warning',
    when: number(insuranceMissedYears, 'atLeast', { parameter: p.secondMissedYear }),
    say: `连着断了好几年的：先等${fixed}个月，第二年起每多断一年再加${publishedValue(p.waitingAdded)}个月。补交断掉那几年的，补一年少等${publishedValue(p.waitingAdded)}个月。`,
    en: `After several missed years: ${fixed} months, and ${publishedValue(p.waitingAdded)} more for each further year; each year paid up takes ${publishedValue(p.waitingAdded)} off.`,
    cite: [waiting],
  },
  {
    kind: 'warning',
    when: number(insuranceMissedYears, 'atLeast', { parameter: p.longBreakYears }),
    say: `断了${publishedValue(p.longBreakYears)}年或者更久的，补交以后也至少等${longBreak}个月。`,
    en: `After ${publishedValue(p.longBreakYears)} missed years or more at least ${longBreak} months remain, whatever is paid up.`,
    cite: [waiting],
  },
  {
    kind: 'info',
    when: actInForce,
    say: '医疗保障法已经施行：没有职工医保的人都应当参加居民医保。交多少、什么时候开始报销，由自治区定。',
    en: 'The Medical Security Act is in force: who has no employee cover shall join; shares and the start of benefits are set by the region.',
    cite: [cite('medicalSecurityLaw', '11-13', 'official')],
  },
];
