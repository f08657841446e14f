import { CHILDHOOD_MONTHS, monthsBetween, parseDateRange, type DateRange, type Situation } from '@tongxing/policy';
import type { ChildCheck, ListedBenefit, Rules } from '@tongxing/services';
import type { Comes } from './family-advice.ts';
import type { Life, RoadEvent } from './family-dates.ts';
import { careEvents, careMarks } from './road-care.ts';
import { adultEvent, changeEvents, seasonEvents } from './road-changes.ts';
import { schoolEvents, stagesOf } from './road-school.ts';
import type { Steps } from './parts/after-paint.ts';
import { saySpan } from './words.ts';

const ORDER: Record<RoadEvent['state'], number> = { past: 0, now: 1, ahead: 2 };
const KIND: Record<RoadEvent['kind'], number> = { vaccine: 0, visit: 1, school: 2, other: 3 };

function birthOf(situation: Situation): DateRange | undefined {
  return typeof situation['birthDate'] === 'string' ? parseDateRange(situation['birthDate']) : undefined;
}

function sexOf(situation: Situation): 'male' | 'female' | undefined {
  const { sex } = situation;
  return sex === 'male' || sex === 'female' ? sex : undefined;
}

/** The changes of the day on which a stage of school begins stand with it. */
function joinSchoolDays(stages: readonly RoadEvent[], changes: readonly RoadEvent[]): readonly RoadEvent[] {
  const isOf = (change: RoadEvent, stage: RoadEvent): boolean => change.kind === stage.kind && change.date === stage.date;
  return [
    ...stages.map((stage) => ({ ...stage, changes: changes.filter((change) => isOf(change, stage)).flatMap((change) => change.changes) })),
    ...changes.filter((change) => !stages.some((stage) => isOf(change, stage))),
  ];
}

/** Every date of a childhood in order, up to `until`: what was, what can be done now, what is to come. Worked out in steps. */
export function* roadSteps(
  situation: Situation,
  check: ChildCheck,
  opens: (benefit: ListedBenefit) => Comes | undefined,
  rules: Rules,
  until: string,
): Steps<readonly RoadEvent[]> {
  const today = check.asOf;
  const birth = birthOf(situation);
  const care = birth ? careEvents(birth, sexOf(situation), today) : [];
  const school = birth ? schoolEvents(stagesOf(situation, birth.from, rules, today), today) : [];
  yield;
  const changes = yield* changeEvents(situation, rules, today, until);
  const events = [...care, ...joinSchoolDays(school, changes), ...seasonEvents(check, opens, rules), ...adultEvent(situation, today)];
  return events.toSorted((a, b) => ORDER[a.state] - ORDER[b.state] || (a.date < b.date ? -1 : a.date > b.date ? 1 : KIND[a.kind] - KIND[b.kind]));
}

/** The life strip of a child whose birth is known. */
export function lifeOf(situation: Situation, rules: Rules, today: string): Life | undefined {
  const birth = birthOf(situation);
  if (!birth || birth.from > today) return undefined;
  const at = (date: string): number => Math.max(0, monthsBetween(birth.from, date));
  return {
    months: at(today),
    until: CHILDHOOD_MONTHS,
    age: saySpan(at(today)),
    marks: careMarks(birth, sexOf(situation), today).map(({ date, kind, state }) => ({ months: at(date), kind, state })),
    stages: stagesOf(situation, birth.from, rules, today).map(({ label, from, to }) => ({
      label,
      from: at(from),
      to: at(to),
      now: from <= today && today < to,
    })),
  };
}
