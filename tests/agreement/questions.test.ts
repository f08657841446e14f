import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  monthsBetween,
  nextQuestion,
  seededRandom,
  SHOWN,
  stillToCome,
  withDerived,
  type FactValue,
  type Interview,
  type Random,
  type Situation,
} from '@tongxing/policy';
import { interviewOf } from '@tongxing/services';
import { answerOf, drawFamily, type Family } from './families.ts';
import { published, sampled, TODAY } from './sampled-places.ts';

const FAMILIES = 400;
const AWAY = SHOWN.indexOf('oneAnswerAway');

/** What half of the families are asked at most: as published, and once every place has set every value. */
const RULES = [
  ['as published', interviewOf(published, TODAY), 7],
  ['with every value set', interviewOf(sampled, TODAY), 10],
] as const;

interface Walk {
  readonly family: Family;
  readonly asked: readonly string[];
  readonly said: Situation;
}

/** Asks until nothing is left; `answer` says what the family says. */
function walk(interview: Interview, family: Family, answer: (question: Parameters<typeof answerOf>[1]) => Situation): Walk {
  const asked = new Set<string>();
  const said: Record<string, FactValue | undefined> = {};
  for (let next = nextQuestion(interview, said, asked); next; next = nextQuestion(interview, said, asked)) {
    assert.ok(!asked.has(next.question.id), `${next.question.id} is asked twice`);
    assert.notEqual(next.question.private, true, `${next.question.id} is pressed`);
    asked.add(next.question.id);
    Object.assign(said, answer(next.question));
  }
  return { family, asked: [...asked], said };
}

function walkAll(interview: Interview): readonly Walk[] {
  const random = seededRandom(2026);
  return Array.from({ length: FAMILIES }, () => {
    const family = drawFamily(TODAY, random);
    const age = Math.floor(monthsBetween(family.birthDate, TODAY) / 12);
    return walk(interview, family, (question) => answerOf(family, question, age, random));
  });
}

/** The benefits that are one answer away and that answers to the questions left, drawn at random, would decide. */
function stillDecided(interview: Interview, { family, asked, said }: Walk, random: Random): readonly string[] {
  const shownFor = (situation: Situation): readonly number[] => {
    const full = withDerived(situation, interview.derivations);
    const program = interview.programFor(full);
    return [...program.shown(program.fill(full))];
  };
  const left = interview.questions.filter((question) => question.private !== true && !asked.includes(question.id));
  const before = shownFor(said);
  const after = shownFor(Object.fromEntries([...left.map((question) => answerOf(family, question, 9, random)), said].flatMap((one) => Object.entries(one))));
  const { benefits } = interview.programFor(said);
  return benefits
    .filter((_, at) => before[at] === AWAY && (after[at] === SHOWN.indexOf('canHave') || after[at] === SHOWN.indexOf('notNow')))
    .map((benefit) => benefit.id);
}

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;

for (const [name, interview, most] of RULES) {
  describe(`${FAMILIES} synthetic families asked to the end, ${name}`, () => {
    const walks = walkAll(interview);

    it(`half of them answer at most ${most} questions`, (t) => {
      const counts = walks.map((one) => one.asked.length).sort((a, b) => a - b);
      const times = new Map<string, number>();
      for (const { asked } of walks) for (const id of asked) times.set(id, (times.get(id) ?? 0) + 1);
      t.diagnostic(`questions asked: median ${quantile(counts, 0.5)}, nine in ten at most ${quantile(counts, 0.9)}, most ${counts.at(-1)}`);
      t.diagnostic(
        [...times]
          .sort((a, b) => b[1] - a[1])
          .map(([id, count]) => `${id} ${Math.round((count / FAMILIES) * 100)}%`)
          .join(', '),
      );
      assert.ok(quantile(counts, 0.5) <= most);
    });

    it('Q8: asking stops only when no answer to what is left would decide anything', () => {
      const random = seededRandom(8);
      for (const one of walks) {
        assert.equal(stillToCome(interview, one.said, new Set(one.asked)), 0);
        for (let i = 0; i < 10; i += 1) assert.deepEqual(stillDecided(interview, one, random), [], JSON.stringify(one));
      }
    });

    it('a family that skips everything comes to the end, too', () => {
      const { asked } = walk(interview, drawFamily(TODAY, seededRandom(1)), () => ({}));
      assert.ok(asked.length <= interview.questions.length);
      assert.equal(nextQuestion(interview, {}, new Set(asked)), undefined);
    });
  });
}
