import { project, readCondition, type Situation } from '@tongxing/policy';
import { facts, ofSchoolAge, placeOf, schoolStages, type Rules } from '@tongxing/services';
import { staying } from './family-advice.ts';
import type { RoadEvent } from './family-dates.ts';
import { sayDate } from './words.ts';

/** A stage of school and the days between which it lies, worked out from the grade or from the age of entry. */
export interface Stage {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

const ENTRY_YEARS = [4, 5, 6, 7, 8];
const september = (year: number): string => `${year}-09-01`;

function schoolYearOf(date: string): number {
  return Number(date.slice(0, 4)) - (date.slice(5) < '09-01' ? 1 : 0);
}

/** The school year in which primary school begins: counted back from a grade that is known, else by the age of entry. */
function primaryYear(situation: Situation, birth: string, rules: Rules, today: string): number | undefined {
  const { grade } = project(staying(situation, today), today);
  let before = 0;
  for (const { id, grades } of schoolStages) {
    const index = typeof grade === 'string' ? (grades as readonly string[]).indexOf(grade) : -1;
    if (index >= 0) return id === 'kindergarten' ? schoolYearOf(today) + grades.length - index : schoolYearOf(today) - before - index;
    if (id !== 'kindergarten') before += grades.length;
  }
  return ENTRY_YEARS.map((years) => Number(birth.slice(0, 4)) + years).find(
    (year) => readCondition(ofSchoolAge, situation, placeOf(situation, rules, september(year))).truth === true,
  );
}

/** The stages from kindergarten to senior school, as they follow if the child moves up each year. */
export function stagesOf(situation: Situation, birth: string, rules: Rules, today: string): readonly Stage[] {
  const first = primaryYear(situation, birth, rules, today);
  if (first === undefined) return [];
  const stages: Stage[] = [];
  let year = first - schoolStages[0].grades.length;
  for (const { id, label, grades } of schoolStages) {
    stages.push({ id, label, from: september(year), to: september(year + grades.length) });
    year += grades.length;
  }
  return stages;
}

/** The first days of the stages to come. */
export function schoolEvents(stages: readonly Stage[], today: string): readonly RoadEvent[] {
  const grade = facts.find((fact) => fact.id === 'grade');
  return stages
    .filter((stage) => stage.id !== 'kindergarten' && stage.from > today)
    .map((stage): RoadEvent => {
      const first = schoolStages.find((one) => one.id === stage.id)?.grades[0];
      const label = grade?.type === 'choice' ? grade.options.find((option) => option.value === first)?.label : undefined;
      const senior = stage.id === 'senior';
      return {
        id: `school-${stage.id}`,
        kind: 'school',
        date: stage.from,
        state: 'ahead',
        when: sayDate(stage.from),
        what: `上${label ?? stage.label}${senior ? '，或者中职一年级' : ''}`,
        note: '',
        changes: [],
        ...(stage.id === 'primary' ? {} : { unsure: '按现在的年级推算' }),
      };
    });
}
