import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sampleId } from '../sample-files.ts';
import { checkDigitOf, parseIdNumber } from './id-number.ts';

const birthDates = fc.date({ min: new Date('1930-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

function troubleOf(text: string): string {
  const reading = parseIdNumber(text);
  return reading.ok ? 'none' : reading.trouble;
}

test('the worked example of GB 11643: 11010519491231002 has the check digit X', () => {
  assert.equal(checkDigitOf('11010519491231002'), 'X');
  assert.deepEqual(parseIdNumber('11010519491231002x'), {
    ok: true,
    number: '11010519491231002X',
    kind: 'citizen',
    birthDate: '1949-12-31',
    sex: 'female',
    county: '110105',
  });
});

test('spaces, full-width digits, an apostrophe and a small x do not matter', () => {
  for (const text of [' 110105 19491231 002x ', '１１０１０５１９４９１２３１００２Ｘ', "'11010519491231002X", '110105-19491231-002X']) {
    const reading = parseIdNumber(text);
    assert.equal(reading.ok && reading.number, '11010519491231002X', text);
  }
});

test('any number made with its check digit is read back with its birth date and sex', () => {
  fc.assert(
    fc.property(birthDates, fc.nat(999), (birthDate, order) => {
      const reading = parseIdNumber(sampleId(birthDate, order));
      assert.ok(reading.ok);
      assert.equal(reading.birthDate, birthDate);
      assert.equal(reading.sex, order % 2 === 1 ? 'male' : 'female');
    }),
  );
});

test('one wrong digit or two neighbours exchanged are always found', () => {
  fc.assert(
    fc.property(birthDates, fc.nat(999), fc.nat(16), fc.integer({ min: 1, max: 9 }), (birthDate, order, at, shift) => {
      const number = sampleId(birthDate, order);
      const wrong = number.slice(0, at) + String((Number(number[at]) + shift) % 10) + number.slice(at + 1);
      assert.notEqual(troubleOf(wrong), 'none');
      const swapped =
        number.slice(0, at) +
        number
          .slice(at, at + 2)
          .split('')
          .toReversed()
          .join('') +
        number.slice(at + 2);
      if (swapped !== number) assert.notEqual(troubleOf(swapped), 'none');
    }),
  );
});

test('residence permits of Hong Kong, Macao and Taiwan have the same check and no county', () => {
  for (const [prefix, kind] of [
    ['810000', 'hongKong'],
    ['820000', 'macao'],
    ['830000', 'taiwan'],
  ] as const) {
    const reading = parseIdNumber(sampleId('2015-06-07', 12, prefix));
    assert.deepEqual(reading.ok && { kind: reading.kind, county: reading.county }, { kind, county: undefined });
  }
});

test('each kind of trouble has its name', () => {
  assert.equal(troubleOf('4.50102E+17'), 'digitsLost');
  assert.equal(troubleOf('450102202010010000'), 'digitsLost');
  assert.equal(troubleOf('110105491231002'), 'old');
  assert.equal(troubleOf('1101051949123100'), 'length');
  assert.equal(troubleOf('11010519491331002X'), 'birthDate');
  assert.equal(troubleOf('110105194912310021'), 'checkDigit');
  assert.equal(troubleOf('E12345678'), 'otherPaper');
  assert.equal(troubleOf('还没有办'), 'characters');
});

test('no text makes it throw, and a valid number is always 18 signs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const reading = parseIdNumber(text);
      if (reading.ok) assert.match(reading.number, /^\d{17}[\dX]$/);
    }),
  );
});
