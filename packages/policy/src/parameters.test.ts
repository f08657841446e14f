import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findParameter, parameterTable, valueArea, type ParameterRow } from './parameters.ts';

const cite = { source: { id: 'law', title: '法' }, article: '1', checked: 'official' } as const;
const row = (area: string, value = 1, parameter = 'p'): ParameterRow => ({ parameter, area, from: '2020-01-01', value, cite });

test('with a value for 4502 and one for 450107 the areas 4503, 450302 and 450302001 read alike, 450107001 as 450107, and 45 waits for more', () => {
  const table = parameterTable([row(''), row('45'), row('4502'), row('450107')]);
  assert.deepEqual(
    ['', '45', '4503', '450302001', '450204', '4501', '450107001', '450108', '430422', '52'].map((area) => valueArea(table, area)),
    ['', '45', '4503', '4503', '4502', '4501', '450107', '450108', '43', '5'],
  );
});

const code = fc
  .tuple(fc.constantFrom(0, 2, 4, 6, 9), fc.array(fc.constantFrom('1', '2'), { minLength: 9, maxLength: 9 }))
  .map(([length, digits]) => digits.join('').slice(0, length));

test('in 3,000 random tables the shortened code finds what the whole code finds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(code, fc.nat(2), fc.constantFrom('p', 'q')), { maxLength: 8 }), code, (rows, area) => {
      const table = parameterTable(rows.map(([place, value, parameter]) => row(place, value, parameter)));
      for (const parameter of ['p', 'q'])
        assert.deepEqual(findParameter(table, parameter, valueArea(table, area), '2026-11-24'), findParameter(table, parameter, area, '2026-11-24'));
    }),
    { numRuns: 3000, seed: 4 },
  );
});
