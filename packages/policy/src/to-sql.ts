import type { Comparison, Condition, ConditionOf } from './conditions.ts';
import type { AreaFact, ChoiceFact, DateFact, Fact, NumberFact } from './facts.ts';
import type { Place } from './lower.ts';
import { findParameter, type Parameter } from './parameters.ts';
import { inYearOf, isPlainDate, lastYearly } from './plain-date.ts';
import { sqlName } from './sql-columns.ts';

/** `columns` turns a column of `sqlColumns` into what stands in the query; absent: the quoted name. */
export interface SqlOptions {
  readonly place: Place;
  readonly columns?: (name: string) => string;
}

interface Sight extends SqlOptions {
  /** False under an odd number of `not`: there only a no may be kept of what is not confirmed. */
  readonly positive: boolean;
}

/** What the writers of leaves and connectives produce: one expression, or a pair that says what could still come out. */
interface Writer<Sql> {
  join(word: 'AND' | 'OR', parts: readonly Sql[]): Sql;
  not(of: Sql): Sql;
  soften(of: Sql, positive: boolean): Sql;
  leaf(sql: string, fact: Fact | undefined): Sql;
  readonly stuck: Sql;
  readonly needsArea: Sql;
}

/**
 * A condition as a PostgreSQL boolean expression over the columns of `sqlColumns`, for one area and day; NULL is unknown. It reads the rule
 * itself and counts months in the database, so that it checks the other readers. Throws where a value could not be a literal.
 */
export function toSql(condition: Condition, options: SqlOptions): string {
  return write(condition, { ...options, positive: true }, VERDICT);
}

/** A condition as a PostgreSQL text expression that gives one of the five answers of `SHOWN`. */
export function toShownSql(condition: Condition, options: SqlOptions): string {
  const sight = { ...options, positive: true };
  const known = write(condition, sight, VERDICT);
  const could = (settling: boolean): string => {
    const [yes, no] = write(condition, sight, prospect(settling));
    return `(${yes} OR ${no})`;
  };
  return `CASE WHEN ${known} THEN 'canHave' WHEN NOT ${known} THEN 'notNow' WHEN ${could(false)} THEN 'oneAnswerAway' WHEN ${could(true)} THEN 'notSettledLocally' ELSE 'notAsked' END`;
}

const UNKNOWN = 'CAST(NULL AS boolean)';

const VERDICT: Writer<string> = {
  join: joinSql,
  not: (of) => `(NOT ${of})`,
  soften: (of, positive) => (positive ? `(CASE WHEN ${of} THEN TRUE END)` : `(CASE WHEN NOT ${of} THEN FALSE END)`),
  leaf: (sql) => sql,
  stuck: UNKNOWN,
  needsArea: UNKNOWN,
};

type Pair = readonly [canBeTrue: string, canBeFalse: string];

/** What ordinary facts, and with `settling` every open value and rule too, could still make of a condition. */
function prospect(settling: boolean): Writer<Pair> {
  const either: Pair = ['TRUE', 'TRUE'];
  return {
    join: (word, parts) => [
      joinSql(
        word,
        parts.map((part) => part[0]),
      ),
      joinSql(
        word === 'AND' ? 'OR' : 'AND',
        parts.map((part) => part[1]),
      ),
    ],
    not: ([yes, no]) => [no, yes],
    soften: (of, positive) => (settling ? of : positive ? [of[0], 'FALSE'] : ['FALSE', of[1]]),
    leaf: (sql, fact) => {
      const open = fact?.private === true ? 'FALSE' : 'TRUE';
      return [`coalesce(${sql}, ${open})`, `coalesce(NOT ${sql}, ${open})`];
    },
    stuck: settling ? either : ['FALSE', 'FALSE'],
    needsArea: either,
  };
}

function joinSql(word: 'AND' | 'OR', parts: readonly string[]): string {
  if (parts.length === 0) return word === 'AND' ? 'TRUE' : 'FALSE';
  return parts.length === 1 ? String(parts[0]) : `(${parts.join(` ${word} `)})`;
}

function write<Sql>(condition: Condition, sight: Sight, writer: Writer<Sql>): Sql {
  const leaf = (sql: string): Sql => writer.leaf(sql, 'fact' in condition ? condition.fact : undefined);
  const settled = (parameters: readonly Parameter[], sql: (...values: (number | string)[]) => string): Sql =>
    withValues(parameters, sight, writer, (values) => leaf(sql(...values)));
  switch (condition.kind) {
    case 'all':
      return writer.join(
        'AND',
        condition.of.map((part) => write(part, sight, writer)),
      );
    case 'any':
      return writer.join(
        'OR',
        condition.of.map((part) => write(part, sight, writer)),
      );
    case 'not':
      return writer.not(write(condition.of, { ...sight, positive: !sight.positive }, writer));
    case 'rule': {
      const inner = write(condition.when, sight, writer);
      return condition.cite.some((cite) => cite.checked === 'toConfirm') ? writer.soften(inner, sight.positive) : inner;
    }
    case 'always':
      return leaf('TRUE');
    case 'unsettled':
      return writer.stuck;
    case 'isTrue':
      return leaf(column(sight, sqlName(condition.fact.id)));
    case 'oneOf':
      return leaf(oneOfSql(condition.fact, condition.values, sight));
    case 'within':
      return leaf(withinSql(condition.fact, condition.area, sight));
    case 'notPassed':
      return leaf(rangeSql(condition.fact, sight, 'from', (day) => `${day} >= ${date(sight.place.asOf)}`));
    case 'since':
      return settled([condition.date], (first) => rangeSql(condition.fact, sight, 'from', (day) => `${day} >= ${date(first)}`));
    case 'elapsed':
      return writer.join('AND', elapsedParts(condition, sight, settled));
    case 'number': {
      const { parameter, percent } = condition.limit;
      const [sign, end] = COMPARE[condition.is];
      return settled(percent ? [parameter, percent] : [parameter], (limit, share = 100) =>
        rangeSql(condition.fact, sight, end, (value) => `${value} * 100 ${sign} CAST(${numeral(limit)} AS numeric) * ${numeral(share)}`),
      );
    }
    case 'setting':
      return settled([condition.parameter], (value) =>
        condition.values.length === 0 ? 'FALSE' : `(${quote(value)} IN (${condition.values.map(quote).join(', ')}))`,
      );
    case 'window':
      return writer.join('AND', [
        ...(condition.from ? [settled([condition.from], (from) => `(${date(inYearOf(String(from), sight.place.asOf))} <= ${date(sight.place.asOf)})`)] : []),
        ...(condition.until
          ? [settled([condition.until], (until) => `(${date(sight.place.asOf)} <= ${date(inYearOf(String(until), sight.place.asOf))})`)]
          : []),
      ]);
  }
}

/** The sign of a comparison, and the end of a range that must pass it for the whole range to pass. */
const COMPARE: Record<Comparison, readonly [sign: string, end: 'from' | 'to']> = {
  atLeast: ['>=', 'from'],
  above: ['>', 'from'],
  atMost: ['<=', 'to'],
  below: ['<', 'to'],
};

function elapsedParts<Sql>(
  condition: ConditionOf<'elapsed'>,
  sight: Sight,
  settled: (parameters: readonly Parameter[], sql: (...values: (number | string)[]) => string) => Sql,
): readonly Sql[] {
  const { fact, at, atLeast, lessThan, atMost } = condition;
  const bound = (limit: Parameter, sign: '<=' | '>' | '>=', end: 'from' | 'to'): Sql =>
    settled(at.kind === 'yearly' ? [limit, at.day] : [limit], (value, day) => {
      const on = day === undefined ? sight.place.asOf : lastYearly(String(day), sight.place.asOf);
      return rangeSql(
        fact,
        sight,
        end,
        (start) => `${start} + interval '${numeral(value)} ${limit.unit === 'years' ? 'years' : 'months'}' ${sign} ${date(on)}`,
      );
    });
  return [
    ...(atLeast ? [bound(atLeast, '<=', 'to')] : []),
    ...(lessThan ? [bound(lessThan, '>', 'from')] : []),
    ...(atMost ? [bound(atMost, '>=', 'from')] : []),
  ];
}

/** Looks values up; a value that is to be confirmed keeps only its yes. */
function withValues<Sql>(parameters: readonly Parameter[], sight: Sight, writer: Writer<Sql>, then: (values: readonly (number | string)[]) => Sql): Sql {
  const values: (number | string)[] = [];
  let unsure = false;
  for (const parameter of parameters) {
    const found = findParameter(sight.place.parameters, parameter.id, sight.place.area, sight.place.asOf);
    if (found.kind === 'needsArea') return writer.needsArea;
    if (found.kind !== 'set') return writer.stuck;
    unsure ||= found.row.cite.checked === 'toConfirm';
    values.push(found.row.value);
  }
  const inner = then(values);
  return unsure ? writer.soften(inner, sight.positive) : inner;
}

/** A test along a range that holds towards one side: true where the hard end passes, false where even the easy end fails. */
function rangeSql(fact: DateFact | NumberFact, sight: Sight, hardEnd: 'from' | 'to', test: (column: string) => string): string {
  const end = (side: 'from' | 'to'): string => {
    const name = column(sight, `${sqlName(fact.id)}_${side}`);
    return fact.type === 'number' ? `CAST(coalesce(${name}, ${side === 'from' ? 0 : numeral(fact.max)}) AS numeric)` : name;
  };
  return `(CASE WHEN ${test(end(hardEnd))} THEN TRUE WHEN NOT (${test(end(hardEnd === 'from' ? 'to' : 'from'))}) THEN FALSE END)`;
}

function oneOfSql(fact: ChoiceFact, values: readonly string[], sight: Sight): string {
  const sum = (isNamed: boolean): number =>
    fact.options.reduce((total, option, index) => (values.includes(option.value) === isNamed ? total + 2 ** index : total), 0);
  const possible = `coalesce(${column(sight, sqlName(fact.id))}, ${sum(true) + sum(false)})`;
  return `(CASE WHEN (${possible} & ${sum(false)}) = 0 THEN TRUE WHEN (${possible} & ${sum(true)}) = 0 THEN FALSE END)`;
}

function withinSql(fact: AreaFact, area: string, sight: Sight): string {
  const code = `coalesce(${column(sight, sqlName(fact.id))}, '')`;
  return `(CASE WHEN starts_with(${code}, ${quote(area)}) THEN TRUE WHEN NOT starts_with(${quote(area)}, ${code}) THEN FALSE END)`;
}

function column(sight: Sight, name: string): string {
  return sight.columns ? sight.columns(name) : `"${name}"`;
}

function date(value: number | string): string {
  if (!isPlainDate(String(value))) throw new Error(`not a day: ${value}`);
  return `date '${value}'`;
}

function numeral(value: number | string): string {
  if (!/^-?\d+(\.\d+)?$/.test(String(value))) throw new Error(`not a number: ${value}`);
  return String(value);
}

function quote(value: number | string): string {
  return `'${String(value).replaceAll("'", "''")}'`;
}
