import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, buildBitIndex, changedAtoms, strideOf, updateChild, updateRules, type BitIndex } from './bit-index.ts';
import { compile, type Program } from './compile.ts';
import { countColumns, popcount } from './count-bits.ts';
import type { Situation } from './facts.ts';
import { generateCircuit } from './generate-circuit.ts';
import { collectAtoms, lower } from './lower.ts';
import { addDays } from './plain-date.ts';
import { createColumns, writeChild, type PopulationColumns } from './population-columns.ts';
import { randomRules, testFacts } from './random-rules.ts';
import { sampleSituation, seededRandom, type Random } from './sample-situations.ts';
import { answer, countGaps, countPlanes, oneFactProgram, planeOf, shownProgram, verdictProgram, type BitAnswers } from './to-bits.ts';
import { FALSE, STUCK, TRUE } from './truth.ts';
import { wasmSpace } from './wasm-circuit.ts';
import { SHOWN } from './verdict.ts';

interface Town {
  readonly situations: readonly Situation[];
  readonly program: Program;
  readonly columns: PopulationColumns;
  readonly index: BitIndex;
}

function town(seed: number, size: number, unknown: readonly number[], partial: readonly number[]): Town & { readonly random: Random } {
  const random = seededRandom(seed);
  const { benefits, place } = randomRules(12, random);
  const program = compile(benefits, place);
  const space = { facts: testFacts, trees: program.lowered, asOf: place.asOf };
  const situations = Array.from({ length: size }, (_, i) =>
    sampleSituation(space, { unknown: unknown[i % unknown.length] ?? 0, partial: partial[i % partial.length] ?? 0 }, random),
  );
  const columns = createColumns(testFacts, size);
  situations.forEach((situation, child) => writeChild(columns, child, situation));
  return { situations, program, columns, index: buildBitIndex(program.lowered, columns), random };
}

function has(answers: BitAnswers, row: number, plane: number, child: number): boolean {
  return (((planeOf(answers, row, plane)[child >> 5] ?? 0) >>> (child & 31)) & 1) === 1;
}

for (const [name, make] of [
  ['interpreted', undefined],
  ['generated', generateCircuit],
] as const) {
  test(`T11: bits, ${name}, agree with one child at a time on verdict and shown answer for 1,200 random rules and 150 children each`, () => {
    for (let seed = 9000; seed < 9100; seed += 1) {
      const { situations, program, index } = town(seed, 150, [0, 0.15, 0.5], [0, 0.3]);
      const options = make ? { make } : {};
      const verdicts = answer(verdictProgram(program.lowered, index, options), index);
      const shown = answer(shownProgram(program.lowered, index, options), index);
      situations.forEach((situation, child) => {
        const slots = program.fill(situation);
        program.verdicts(slots).forEach((verdict, i) => {
          const say = `seed ${seed}, benefit ${i}, child ${child}`;
          assert.equal(has(verdicts, i, 0, child), verdict === TRUE, say);
          assert.equal(has(verdicts, i, 1, child), verdict === FALSE, say);
        });
        program.shown(slots).forEach((rank, i) =>
          assert.deepEqual(
            SHOWN.map((_, plane) => has(shown, i, plane, child)),
            SHOWN.map((_, plane) => plane === rank),
            `seed ${seed}, benefit ${i}, child ${child}`,
          ),
        );
      });
    }
  });
}

test('the vector module agrees with interpreted gates, kept or counted, on every plane of 720 random rules', () => {
  for (let seed = 500; seed < 560; seed += 1) {
    const size = 1 + ((seed * 977) % 9000);
    const { program, columns } = town(seed, size, [0, 0.3], [0, 0.3]);
    const space = wasmSpace(WebAssembly, 4_000_000);
    const index = buildBitIndex(program.lowered, columns, { allocate: space.allocate });
    const [vectors, plain] = [{ make: space.make }, {}].map((options) => shownProgram(program.lowered, index, options));
    assert.ok(vectors && plain);
    assert.deepEqual(countPlanes(vectors, index), countPlanes(plain, index), `seed ${seed}`);
    const [one, other] = [answer(vectors, index, space.allocate), answer(plain, index)];
    program.lowered.forEach((_, i) => SHOWN.forEach((_name, plane) => assert.deepEqual(planeOf(one, i, plane), planeOf(other, i, plane), `seed ${seed}`)));
  }
});

test('with every fact known, one plane of the index gives the same answers as two', () => {
  for (let seed = 300; seed < 340; seed += 1) {
    const { program, columns, index } = town(seed, 170, [0], [0]);
    const small = buildBitIndex(program.lowered, columns, { allKnown: true });
    assert.equal(small.words.length * 2, index.words.length);
    for (const make of [verdictProgram, shownProgram]) {
      const full = countPlanes(make(program.lowered, index), index);
      assert.deepEqual(countPlanes(make(program.lowered, index, { allKnown: true }), index), full, `seed ${seed}`);
      assert.deepEqual(countPlanes(make(program.lowered, small), small), full, `seed ${seed}`);
    }
  }
});

test('counts and gaps are those of the planes, for 1 to 1,000 children', () => {
  for (const size of [1, 31, 32, 33, 64, 511, 512, 513, 1000]) {
    const { program, index, random } = town(size, size, [0, 0.3], [0]);
    const shown = shownProgram(program.lowered, index, { make: generateCircuit });
    const answers = answer(shown, index);
    const served = program.lowered.map(() => Int32Array.from({ length: Math.ceil(size / 32) }, () => (random() * 2 ** 32) | 0));
    const bits = (words: Int32Array): number => words.reduce((sum, word) => sum + popcount(word), 0);
    assert.deepEqual(
      countPlanes(shown, index),
      program.lowered.map((_, i) => SHOWN.map((_name, plane) => bits(planeOf(answers, i, plane)))),
    );
    assert.deepEqual(
      countGaps(answers, 0, served),
      program.lowered.map((_, i) => bits(planeOf(answers, i, 0).map((word, block) => word & ~(served[i]?.[block] ?? 0)))),
    );
  }
});

test('one fact missing: every child counted can be settled by some value of that fact, as a child alone says', () => {
  let counted = 0;
  for (let seed = 700; seed < 730; seed += 1) {
    const { situations, program, index } = town(seed, 64, [0.1, 0.3], [0]);
    const { program: single, facts } = oneFactProgram(program.lowered, index);
    const answers = answer(single, index);
    facts.forEach((ids, i) =>
      ids.forEach((id, plane) =>
        situations.forEach((situation, child) => {
          if (!has(answers, i, plane, child)) return;
          counted += 1;
          assert.equal(program.verdicts(program.fill(situation))[i], STUCK);
          assert.equal(
            situation[id] === undefined || typeof situation[id] === 'object' || typeof situation[id] === 'string',
            true,
            `seed ${seed}: ${id} is known`,
          );
        }),
      ),
    );
  }
  assert.ok(counted > 500, String(counted));
});

test('a child rewritten in place has the bits of a new index', () => {
  const { program, columns, index, random, situations } = town(41, 100, [0, 0.4], [0, 0.3]);
  const atoms = collectAtoms(program.lowered);
  for (const child of [0, 31, 32, 63, 99]) {
    writeChild(columns, child, situations[Math.floor(random() * 100)] ?? {});
    updateChild(index, atoms, columns, child);
  }
  assert.deepEqual(index.words, buildBitIndex(program.lowered, columns).words);
});

test('the next day rewrites only atoms whose bounds moved or whose season opened, and answers like a new index', () => {
  for (let seed = 60; seed < 80; seed += 1) {
    const random = seededRandom(seed);
    const { benefits, place } = randomRules(12, random);
    const seasonal = JSON.stringify(benefits).includes('"window"');
    const size = 90;
    const columns = createColumns(testFacts, size);
    const trees = benefits.map((benefit) => lower(benefit.entitled, place));
    for (let child = 0; child < size; child += 1)
      writeChild(columns, child, sampleSituation({ facts: testFacts, trees, asOf: place.asOf }, { unknown: 0.2, partial: 0.2 }, random));
    let index = buildBitIndex(trees, columns);
    for (let day = 1; day <= 3; day += 1) {
      const next = benefits.map((benefit) => lower(benefit.entitled, { ...place, asOf: addDays(place.asOf, day) }));
      const { added } = changedAtoms(index, next);
      assert.ok(seasonal || added.every((atom) => atom.fact.type === 'date'));
      index = updateRules(index, next, columns);
      const fresh = buildBitIndex(next, columns);
      assert.deepEqual(countPlanes(shownProgram(next, index), index), countPlanes(shownProgram(next, fresh), fresh), `seed ${seed}, day ${day}`);
      assert.equal(index.words.length, blocksOf(size) * strideOf(index));
    }
  }
});

test('columns of 0 to 100 rows count like their words', () => {
  const random = seededRandom(5);
  for (let rows = 0; rows <= 100; rows += 1) {
    const words = Int32Array.from({ length: rows * 12 }, () => (random() * 2 ** 32) | 0);
    const counts = new Float64Array(3);
    countColumns(words, rows, 3, counts);
    const expected = [0, 1, 2].map((column) => words.reduce((sum, word, at) => ((at >> 2) % 3 === column ? sum + popcount(word) : sum), 0));
    assert.deepEqual([...counts], expected);
  }
});
