import type { Benefit } from './benefit.ts';
import type { Certainty, Citation } from './citations.ts';
import {
  all,
  always,
  any,
  elapsed,
  isTrue,
  not,
  notPassed,
  number,
  oneOf,
  rule,
  setting,
  since,
  unsettled,
  window,
  within,
  yearly,
  type Condition,
} from './conditions.ts';
import type { AreaFact, BooleanFact, ChoiceFact, DateFact, Fact, NumberFact } from './facts.ts';
import type { Place } from './lower.ts';
import { parameterTable, type Parameter, type ParameterRow, type ParameterUnit } from './parameters.ts';
import { addDays, addMonths } from './plain-date.ts';
import type { Random } from './sample-situations.ts';

const named = (id: string) => ({ id, of: 'child', label: id, en: id, holds: 'always' }) as const;
const yesNo = (id: string, hidden: boolean): BooleanFact => ({ ...named(id), type: 'boolean', yes: id, no: `no ${id}`, ...(hidden ? { private: true } : {}) });
const choice = (id: string, count: number): ChoiceFact => ({
  ...named(id),
  type: 'choice',
  options: Array.from({ length: count }, (_, i) => ({ value: `v${i}`, label: `v${i}`, en: `v${i}` })),
});

const booleans = [yesNo('boarding', false), yesNo('insured', false), yesNo('orphanHidden', true)];
const choices: readonly ChoiceFact[] = [choice('grade', 3), choice('wideChoice', 31), { ...choice('stateHidden', 4), private: true }];
const dates: readonly DateFact[] = [
  { ...named('birthDate'), type: 'date', counts: 'age' },
  { ...named('residentSince'), type: 'date', counts: 'duration' },
];
const numbers: readonly NumberFact[] = [
  { ...named('income'), type: 'number', unit: 'fen', max: 100_000_000 },
  { ...named('paidMonths'), type: 'number', unit: 'months', max: 24 },
];
const areas: readonly AreaFact[] = [
  { ...named('residence'), type: 'area' },
  { ...named('hukou'), type: 'area' },
];

/** A few facts of every type, private ones among them, for tests of the language itself. */
export const testFacts: readonly Fact[] = [...booleans, ...choices, ...dates, ...numbers, ...areas];

/** Some random benefits with random values published for some areas, seen from one place. */
export interface RandomRules {
  readonly benefits: readonly Benefit[];
  readonly place: Place;
}

/** Draws rules of every word of the language. Values are set, unset, in conflict, unconfirmed, samples, or set only in narrower areas. */
export function randomRules(count: number, random: Random): RandomRules {
  const rows: ParameterRow[] = [];
  const asOf = addDays('2024-02-20', Math.floor(random() * 800));
  const maker = new Maker(random, asOf, rows);
  const benefits = Array.from({ length: count }, (_, index): Benefit => ({
    id: `b${index}`,
    subject: 'child',
    strength: 'right',
    entitled: maker.tree(1 + Math.floor(random() * 4)),
  }));
  const area = maker.one(['', '45', '4501', '450107', '450107001']);
  return { benefits, place: { area, asOf, parameters: parameterTable(rows) } };
}

class Maker {
  readonly #random: Random;
  readonly #asOf: string;
  readonly #rows: ParameterRow[];
  #count = 0;

  constructor(random: Random, asOf: string, rows: ParameterRow[]) {
    this.#random = random;
    this.#asOf = asOf;
    this.#rows = rows;
  }

  one<T>(list: readonly T[]): T {
    const found = list[this.#upTo(list.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  }

  #upTo(count: number): number {
    return Math.floor(this.#random() * count);
  }

  #cite(): Citation {
    const checked: Certainty = this.#random() < 0.25 ? 'toConfirm' : this.one(['official', 'repost']);
    return { source: { id: 'law', title: '法' }, article: '1', checked };
  }

  #parameter(unit: ParameterUnit, value: () => number | string): Parameter {
    const id = `p${(this.#count += 1)}`;
    const put = (area: string, more: Partial<ParameterRow> = {}): void => {
      this.#rows.push({ parameter: id, area, from: '2000-01-01', value: value(), cite: this.#cite(), ...more });
    };
    const fate = this.#random();
    if (fate < 0.75) put('');
    else if (fate < 0.8) ['45', '45'].forEach((area) => put(area));
    else if (fate < 0.9) put(this.one(['4501', '450107', '46']));
    if (fate > 0.6 && fate < 0.7) put('', { trial: true });
    return { id, label: id, en: id, unit, setBy: 'nation' };
  }

  /** A random tree, at most `depth` connectives deep. */
  tree(depth: number): Condition {
    if (depth === 0) return this.#leaf();
    const fate = this.#random();
    const parts = (): Condition[] => Array.from({ length: this.#random() < 0.05 ? 0 : 1 + this.#upTo(4) }, () => this.tree(depth - 1 - this.#upTo(depth)));
    if (fate < 0.35) return all(...parts());
    if (fate < 0.65) return any(...parts());
    return fate < 0.78 ? not(this.tree(depth - 1)) : rule(`r${(this.#count += 1)}`, this.#cite(), this.tree(depth - 1));
  }

  #leaf(): Condition {
    switch (this.#upTo(11)) {
      case 0:
      case 1:
        return isTrue(this.one(booleans));
      case 2:
        return this.#oneOf();
      case 3:
      case 4:
        return this.#elapsed();
      case 5:
        return this.#random() < 0.5 ? notPassed(this.one(dates)) : since(this.one(dates), this.#day());
      case 6:
      case 7:
        return this.#number();
      case 8:
        return within(this.one(areas), { code: this.one(['', '4', '45', '4501', '450107', '450107001', '44']), name: '广西', en: 'Guangxi' });
      case 9:
        return setting(
          this.#parameter('setting', () => this.one(['a', "b'c"])),
          ...this.one([['a'], ["b'c"], ['a', "b'c"], []]),
        );
      default:
        return this.#rare();
    }
  }

  #rare(): Condition {
    if (this.#random() < 0.2) return always;
    if (this.#random() < 0.3) return unsettled('x', 'x');
    const day = (): Parameter => (this.#random() < 0.6 ? this.#day() : this.#yearlyDay());
    return window({ ...(this.#random() < 0.7 ? { from: day() } : {}), ...(this.#random() < 0.7 ? { until: day() } : {}) });
  }

  #oneOf(): Condition {
    const fact = this.one(choices);
    return oneOf(fact, ...fact.options.filter(() => this.#random() < 0.4).map((option) => option.value));
  }

  #day(): Parameter {
    return this.#parameter('date', () => addDays(this.#asOf, this.#upTo(5) - 2));
  }

  #yearlyDay(): Parameter {
    return this.#parameter('monthDay', () =>
      this.one(['08-31', '02-28', addMonths(this.#asOf, 1), addDays(this.#asOf, this.#upTo(3) - 1)])
        .slice(-5)
        .replace('02-29', '02-28'),
    );
  }

  #elapsed(): Condition {
    const inYears = this.#random() < 0.5;
    const limit = (least: number): Parameter => this.#parameter(inYears ? 'years' : 'months', () => least + this.#upTo(inYears ? 8 : 90));
    const at = this.#random() < 0.3 ? yearly(this.#yearlyDay()) : undefined;
    const which = this.#upTo(3);
    const upper = this.#random() < 0.6 ? 'lessThan' : 'atMost';
    return elapsed(this.one(dates), {
      ...(which === 1 ? {} : { atLeast: limit(0) }),
      ...(which === 0 ? {} : { [upper]: limit(inYears ? 6 : 70) }),
      ...(at ? { at } : {}),
    });
  }

  #number(): Condition {
    const fact = this.one(numbers);
    const parameter = this.#parameter(fact.unit === 'fen' ? 'fen' : 'months', () => this.#upTo(fact.unit === 'fen' ? 200_000 : 27));
    const percent = this.#random() < 0.4 ? { percent: this.#parameter('percent', () => this.one([33, 50, 100, 133, 150])) } : {};
    return number(fact, this.one(['atLeast', 'above', 'atMost', 'below']), { parameter, ...percent });
  }
}
