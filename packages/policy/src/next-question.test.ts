import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Benefit, Strength } from './benefit.ts';
import { compile, type Program } from './compile.ts';
import { all, any, elapsed, isTrue, number, oneOf, type Condition } from './conditions.ts';
import type { AreaFact, BooleanFact, ChoiceFact, DateFact, Fact, FactValue, Situation } from './facts.ts';
import { nextQuestion, whyAsked, type Interview } from './next-question.ts';
import { parameterTable, type Parameter, type ParameterRow } from './parameters.ts';
import type { Question } from './question.ts';
import { randomRules, testFacts } from './random-rules.ts';
import { seededRandom, type Random } from './sample-situations.ts';
import { stillToCome } from './still-to-come.ts';

const named = (id: string) => ({ id, of: 'child', label: id, en: id, holds: 'always' }) as const;
const yesNo = (id: string, hidden = false): BooleanFact => ({ ...named(id), type: 'boolean', yes: id, no: id, ...(hidden ? { private: true } : {}) });
const [a, b, c, d, hidden] = [yesNo('a'), yesNo('b'), yesNo('c'), yesNo('d'), yesNo('hidden', true)] as const;
const birthDate: DateFact = { ...named('birthDate'), type: 'date', counts: 'age' };
const residence: AreaFact = { ...named('residence'), type: 'area' };
const hukou: AreaFact = { ...named('hukou'), type: 'area' };
const move: ChoiceFact = {
  ...named('move'),
  type: 'choice',
  derivedFrom: ['hukou', 'residence'],
  options: ['near', 'far'].map((value) => ({ value, label: value, en: value })),
};
const facts: readonly Fact[] = [a, b, c, d, hidden, birthDate, residence, hukou, move];

const benefit = (id: string, entitled: Condition, strength: Strength = 'right'): Benefit => ({ id, subject: 'child', strength, entitled });
const base = (id: string, ...told: readonly string[]) => ({ id, ask: `${id}？`, en: id, facts: told, shared: false, effort: 1 }) as const;
const yesNoQuestion = (id: string, more: Partial<Pick<Question, 'effort' | 'private'>> = {}): Question => ({
  ...base(id, id),
  kind: 'choice',
  ...more,
  answers: [
    { id: 'yes', label: '是', en: 'yes', sets: { [id]: true } },
    { id: 'no', label: '否', en: 'no', sets: { [id]: false } },
  ],
});
const places: Question = { ...base('residence', 'residence'), kind: 'area', samples: ['450107', '440101'] };
const hukouQuestion: Question = { ...base('hukou', 'hukou'), kind: 'area', samples: ['450107', '440101'] };
const ticks: Question = {
  ...base('ticks', 'c', 'd'),
  kind: 'ticks',
  unticked: { c: false, d: false },
  none: { label: '都不是', en: 'none', weight: 90 },
  answers: ['c', 'd'].map((id) => ({ id, label: id, en: id, sets: { [id]: true }, weight: 5 })),
};
const derivations = [
  {
    fact: 'move',
    from: ['hukou', 'residence'],
    derive: ({ hukou: from, residence: to }: Situation) =>
      typeof from === 'string' && typeof to === 'string' ? (from.slice(0, 2) === to.slice(0, 2) ? 'near' : 'far') : undefined,
  },
];

function interview(
  benefits: readonly Benefit[],
  questions: readonly Question[],
  more: { readonly first?: readonly string[]; readonly rows?: readonly ParameterRow[] } = {},
): Interview {
  const asOf = '2026-11-10';
  const parameters = parameterTable(more.rows ?? []);
  const programFor = (situation: Situation) =>
    compile(benefits, { area: typeof situation['residence'] === 'string' ? situation['residence'] : '', asOf, parameters });
  return { questions, facts, derivations, asOf, programFor, ...(more.first ? { first: more.first } : {}) };
}

const ask = (made: Interview, said: Situation = {}, asked: readonly string[] = []) => nextQuestion(made, said, new Set(asked));

test('Q5: the question of 2 benefits comes before the question of 1, and half the effort doubles a question', () => {
  const benefits = [benefit('1', isTrue(a)), benefit('2', isTrue(b)), benefit('3', isTrue(b))];
  const next = ask(interview(benefits, [yesNoQuestion('a'), yesNoQuestion('b')]));
  assert.equal(next?.question.id, 'b');
  assert.deepEqual(next?.settles, ['2', '3']);
  assert.equal(next?.expected, 2);
  assert.equal(ask(interview(benefits, [yesNoQuestion('a'), yesNoQuestion('b', { effort: 3 })]))?.question.id, 'a');
});

test('Q5: of equal questions the one for a right comes before the one for seats, whatever their order', () => {
  const benefits = [benefit('1', isTrue(a), 'seats'), benefit('2', isTrue(b), 'right')];
  for (const questions of [
    [yesNoQuestion('a'), yesNoQuestion('b')],
    [yesNoQuestion('b'), yesNoQuestion('a')],
  ])
    assert.equal(ask(interview(benefits, questions))?.question.id, 'b');
});

test('Q5: a rule of 2 facts whose no settles nothing is brought nearer first, then settled', () => {
  const either = [benefit('1', any(all(isTrue(a), isTrue(b)), all(isTrue(c), isTrue(d), isTrue(a))))];
  const made = interview(
    either,
    ['b', 'c', 'd'].map((id) => yesNoQuestion(id)),
  );
  assert.equal(ask(made, { a: true })?.question.id, 'b');
  assert.equal(ask(made, { a: true, b: false }, ['b'])?.question.id, 'c');
  assert.equal(ask(made, { a: true, b: false, c: true }, ['b', 'c'])?.question.id, 'd');
});

test('Q4: of ticks each is tried alone and none is tried, and none weighs as it is said: 0.9 + 0.05 settle', () => {
  const next = ask(interview([benefit('1', any(isTrue(c), isTrue(d))), benefit('2', all(isTrue(c), isTrue(a)))], [ticks]));
  assert.deepEqual(next?.settles, ['1', '2']);
  assert.ok(Math.abs((next?.expected ?? 0) - (1 + 0.95)) < 1e-9);
});

test('Q4: an answer that contradicts what is known is not tried: c known true leaves only the tick c', () => {
  const next = ask(interview([benefit('1', all(isTrue(c), isTrue(d)))], [ticks]), { c: true });
  assert.equal(next?.question.id, 'ticks');
  assert.equal(next?.expected, 1);
});

test('Q1: a missing worked-out fact is asked through whichever of its 2 inputs is missing', () => {
  const made = interview([benefit('1', oneOf(move, 'far'))], [places, hukouQuestion]);
  assert.equal(ask(made)?.question.id, 'residence');
  assert.deepEqual(ask(made)?.nearer, ['1']);
  assert.equal(ask(made, { residence: '450107' }, ['residence'])?.question.id, 'hukou');
  assert.deepEqual(ask(made, { residence: '450107' }, ['residence'])?.settles, ['1']);
  assert.equal(ask(made, { residence: '450107', hukou: '440101' }), undefined);
});

test('Q2: what hangs on a skipped question is not asked for: with a skipped, b serves "a or b" but not "a and b, or something private"', () => {
  const questions = [yesNoQuestion('a'), yesNoQuestion('b')];
  const both = interview([benefit('1', any(all(isTrue(a), isTrue(b)), isTrue(hidden)))], questions);
  assert.equal(ask(both)?.question.id, 'a');
  assert.equal(ask(both, {}, ['a']), undefined);
  assert.equal(ask(interview([benefit('1', any(isTrue(a), isTrue(b)))], questions), {}, ['a'])?.question.id, 'b');
  assert.equal(ask(interview([benefit('1', all(any(isTrue(a), isTrue(b)), any(isTrue(a), isTrue(c))))], questions), {}, ['a']), undefined);
});

test('Q3: private questions are never given, and what was asked is not asked again', () => {
  const made = interview([benefit('1', isTrue(hidden)), benefit('2', isTrue(a))], [yesNoQuestion('hidden', { private: true }), yesNoQuestion('a')]);
  assert.equal(ask(made)?.question.id, 'a');
  assert.equal(ask(made, {}, ['a']), undefined);
  assert.equal(ask(made, { a: true }), undefined);
});

test('Q9: why a question is asked names what it settles and brings nearer; a private one names what it changes', () => {
  const secret = yesNoQuestion('hidden', { private: true });
  const made = interview(
    [benefit('1', isTrue(a)), benefit('2', any(isTrue(a), isTrue(b))), benefit('3', isTrue(hidden)), benefit('4', oneOf(move, 'far'))],
    [yesNoQuestion('a'), yesNoQuestion('b'), secret, places, hukouQuestion],
  );
  assert.deepEqual(whyAsked(made, {}, yesNoQuestion('a')).settles, ['1', '2']);
  assert.deepEqual(whyAsked(made, {}, places), { settles: [], nearer: ['4'], expected: 0 });
  assert.deepEqual(whyAsked(made, {}, secret).settles, ['3']);
  assert.deepEqual(whyAsked(made, { a: true }, yesNoQuestion('b')).settles, []);
});

const limit: Parameter = { id: 'limit', label: 'limit', en: 'limit', unit: 'years', setBy: 'county' };
const cite = { source: { id: 'law', title: '法' }, article: '1', checked: 'official' } as const;

test('Q6: residence is asked where a value is set only by counties, and each place is tried with its own value', () => {
  const rows: readonly ParameterRow[] = [
    { parameter: 'limit', area: '450107', from: '2000-01-01', value: 3, cite },
    { parameter: 'limit', area: '440101', from: '2000-01-01', value: 30, cite },
  ];
  const made = interview([benefit('1', elapsed(birthDate, { atLeast: limit }))], [places], { rows });
  const next = ask(made, { birthDate: '2020-01-01' });
  assert.deepEqual([next?.question.id, next?.expected], ['residence', 1]);
});

test('Q7: opening questions come in their order, and one that does not matter is skipped', () => {
  const made = interview(
    [benefit('1', isTrue(b)), benefit('2', all(isTrue(a), isTrue(c))), benefit('3', isTrue(b))],
    ['b', 'a', 'c', 'd'].map((id) => yesNoQuestion(id)),
    { first: ['d', 'a', 'c'] },
  );
  assert.equal(ask(made)?.question.id, 'a');
  assert.equal(ask(made, { a: false }, ['a'])?.question.id, 'b', 'c no longer matters');
  assert.equal(ask(made, { a: true }, ['a'])?.question.id, 'c');
});

function randomQuestions(): readonly Question[] {
  return testFacts.map((fact): Question => {
    switch (fact.type) {
      case 'boolean':
        return yesNoQuestion(fact.id, { private: fact.private === true });
      case 'choice':
        return {
          ...base(fact.id, fact.id),
          kind: 'choice',
          answers: fact.options.map((option) => ({ id: option.value, label: option.value, en: option.value, sets: { [fact.id]: option.value } })),
          private: fact.private === true,
        };
      case 'date':
        return { ...base(fact.id, fact.id), kind: 'date', samples: ['2015-06-15', '2020-06-15', '2024-06-15', '2026-06-15'] };
      case 'number':
        return { ...base(fact.id, fact.id), kind: 'number', samples: [0, 12, 20, 100_000].filter((value) => value <= fact.max) };
      case 'area':
        return { ...base(fact.id, fact.id), kind: 'area', samples: ['450107001', '450204002', '440101003'] };
    }
  });
}

function answerOf(question: Question, random: Random): Situation {
  if (random() < 0.15) return {};
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  if (question.kind === 'choice') return pick(question.answers)?.sets ?? {};
  return question.kind === 'ticks' ? question.unticked : { [question.facts[0] ?? '']: pick(question.samples) };
}

test('Q8, Q10: over 150 random lists a check ends, gives no private and no repeated question, and the estimate is 0 exactly at the end', () => {
  let asking = 0;
  for (let seed = 0; seed < 150; seed += 1) {
    const random = seededRandom(seed);
    const { benefits, place } = randomRules(12, random);
    const questions = randomQuestions();
    const kept = new Map<string, Program>();
    const programAt = (area: string): Program => {
      const program = kept.get(area) ?? compile(benefits, { ...place, area });
      kept.set(area, program);
      return program;
    };
    const made: Interview = {
      questions,
      facts: testFacts,
      derivations: [],
      asOf: place.asOf,
      programFor: (s) => programAt(typeof s['residence'] === 'string' ? s['residence'] : ''),
    };
    const asked = new Set<string>();
    const said: Record<string, FactValue | undefined> = {};
    for (let next = nextQuestion(made, said, asked); next; next = nextQuestion(made, said, asked)) {
      assert.ok(!asked.has(next.question.id) && next.question.private !== true);
      assert.ok(next.settles.length + next.nearer.length > 0);
      assert.ok(stillToCome(made, said, asked) > 0);
      asked.add(next.question.id);
      Object.assign(said, answerOf(next.question, random));
      asking += 1;
    }
    assertNothingLeft(made, said, asked, random, seed);
  }
  assert.ok(asking > 300, `${asking}`);
});

/** Answers at random to all that was not asked do not decide a benefit that was left one answer away. */
function assertNothingLeft(made: Interview, said: Situation, asked: ReadonlySet<string>, random: Random, seed: number): void {
  assert.equal(stillToCome(made, said, asked), 0);
  const left = made.questions.filter((question) => question.private !== true && !asked.has(question.id));
  const program = made.programFor(said);
  const away = [...program.shown(program.fill(said))].map((shown) => shown === 1);
  for (let i = 0; i < 20; i += 1) {
    const more: Situation = Object.fromEntries([said, ...left.map((question) => answerOf(question, random))].flatMap((one) => Object.entries(one)));
    const after = made.programFor(more);
    after
      .verdicts(after.fill(more))
      .forEach((verdict, index) =>
        assert.ok(!away[index] || verdict === 0, `seed ${seed}, ${made.programFor(said).benefits[index]?.id}: ${JSON.stringify({ said, more })}`),
      );
  }
}

test('Q5: number facts known as bounds are tried within them: 1,000 to 1,999 fen against 1,500 settles', () => {
  const income = testFacts.find((fact) => fact.id === 'income');
  assert.ok(income?.type === 'number');
  const parameter: Parameter = { id: 'line', label: 'line', en: 'line', unit: 'fen', setBy: 'nation' };
  const rows: readonly ParameterRow[] = [{ parameter: 'line', area: '', from: '2000-01-01', value: 1500, cite }];
  const question: Question = { ...base('income', 'income'), kind: 'number', samples: [5000] };
  const made = { ...interview([benefit('1', number(income, 'atMost', { parameter }))], [question], { rows }), facts: [income] };
  assert.equal(ask(made, { income: { from: 1000, to: 1999 } })?.expected, 1);
  assert.equal(ask(made, { income: { from: 1000, to: 1400 } }), undefined);
});
