import type { Citation, Parameter, ParameterRow, ParameterUnit } from '@tongxing/policy';

/** A parameter with the rows that are published for it. */
export interface PublishedParameter extends Parameter {
  readonly rows: readonly ParameterRow[];
}

interface Words {
  readonly id: string;
  readonly label: string;
  readonly en: string;
  readonly unit: ParameterUnit;
}

/** A value that national law sets for everyone from a day on. */
export function national(words: Words, value: number | string, from: string, cite: Citation): PublishedParameter {
  return { ...words, setBy: 'nation', rows: [{ parameter: words.id, area: '', from, value, cite }] };
}

/** A value that Guangxi sets for the region from a day on. */
export function regional(words: Words, value: number | string, from: string, cite: Citation): PublishedParameter {
  return { ...words, setBy: 'region', rows: [{ parameter: words.id, area: GUANGXI.code, from, value, cite }] };
}

/** A value that places set by documents of their own. With no rows it is unknown everywhere, and the product says so. */
export function local(words: Words & Pick<Parameter, 'setBy' | 'settings'>, rows: readonly Omit<ParameterRow, 'parameter'>[] = []): PublishedParameter {
  return { ...words, rows: rows.map((row) => ({ parameter: words.id, ...row })) };
}

/** The first published value of a parameter that counts months or years, for a sentence that says it. */
export function publishedValue(parameter: PublishedParameter): number {
  return Number(parameter.rows[0]?.value);
}

/** The region whose list this is. */
export const GUANGXI = { code: '45', name: '广西', en: 'Guangxi' } as const;
