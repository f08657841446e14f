import { addDays, toDayNumber, type Answer, type FactValue, type Question, type Random, type Situation } from '@tongxing/policy';

/** A synthetic child as its family would describe it: the facts that open every check. Nobody is meant. */
export interface Family {
  readonly birthDate: string;
  readonly residence: string;
  readonly hukou: string;
  readonly grade: string;
}

const DAYS_A_YEAR = 365.25;
const ADULT_YEARS = 18;
const UNUSUAL = 0.02;

/** Where children of migrant families live and come from, roughly; Guangxi's own and those who never moved among them. */
const RESIDENCES = ['450107', '450103', '450105', '450204', '450205', '450302', '450981', '450502', '450923', '451202'];
const ORIGINS = ['430422', '440983', '522301', '520525', '530629', '451223', '450981', '451081', '450125', '450126', '450330', '511725'];

function pick<T>(list: readonly [T, ...T[]] | readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

/** Draws a child of any age up to 18, in the grade of its age, a tenth of them where their hukou is. */
export function drawFamily(today: string, random: Random): Family {
  const birthDate = addDays(today, -Math.floor(random() * ADULT_YEARS * DAYS_A_YEAR));
  const residence = pick(RESIDENCES, random);
  return { birthDate, residence, hukou: random() < 0.1 ? residence : pick(ORIGINS, random), grade: gradeOf(birthDate, today, random) };
}

const KINDERGARTEN = ['k1', 'k2', 'k3'];
const COMPULSORY = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'j1', 'j2', 'j3'];

function gradeOf(birthDate: string, today: string, random: Random): string {
  const cutOff = today.slice(5) > '08-31' ? `${today.slice(0, 4)}-08-31` : `${Number(today.slice(0, 4)) - 1}-08-31`;
  const years = Math.floor((toDayNumber(cutOff) - toDayNumber(birthDate)) / DAYS_A_YEAR);
  if (years < 3) return random() < 0.1 ? 'nursery' : 'none';
  if (years < 6) return random() < 0.9 ? (KINDERGARTEN[years - 3] ?? 'none') : 'none';
  if (years < 15) return COMPULSORY[years - 6] ?? 'j3';
  const year = Math.min(3, years - 14);
  return random() < 0.5 ? `s${year}` : random() < 0.8 ? `v${year}` : 'left';
}

/** What the family says to a question; nothing where it does not know. Beyond the opening facts answers are as common as the questions say. */
export function answerOf(family: Family, question: Question, age: number, random: Random): Situation {
  const [first] = question.facts;
  if (first !== undefined && first in family) return { [first]: family[first as keyof Family] };
  if (random() < 0.03) return {};
  switch (question.kind) {
    case 'choice':
      return drawAnswer(
        question.answers.map((answer) => ({ sets: answer.sets, weight: weightOf(answer, question.answers, age) })),
        random,
      );
    case 'ticks':
      return Object.fromEntries(
        [question.unticked, ...question.answers.filter((answer) => random() * 100 < (answer.weight ?? 4) / 2).map((answer) => answer.sets)].flatMap((sets) =>
          Object.entries(sets),
        ),
      );
    case 'date':
    case 'month':
    case 'area':
    case 'number':
      return first === undefined ? {} : { [first]: pick<FactValue>(question.samples, random) };
  }
}

function weightOf(answer: Answer, answers: readonly Answer[], age: number): number {
  const given = answers.reduce((sum, one) => sum + (one.weight ?? 0), 0);
  const open = answers.filter((one) => one.weight === undefined).length;
  const weight = answer.weight ?? Math.max(1, (100 - given) / open);
  return answer.ages && (age < answer.ages.from || age > answer.ages.to) ? weight * UNUSUAL : weight;
}

function drawAnswer(answers: readonly { readonly sets: Situation; readonly weight: number }[], random: Random): Situation {
  let left = random() * answers.reduce((sum, answer) => sum + answer.weight, 0);
  for (const { sets, weight } of answers) {
    left -= weight;
    if (left < 0) return sets;
  }
  return {};
}
