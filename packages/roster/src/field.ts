/** A day as `YYYY-MM-DD`, or the days between which it lies where only a month or a year was written. */
export type DateValue = string | { readonly from: string; readonly to: string };

/**
 * One value of a choice. `spellings` are the other words by which offices mean it; `label` and `value` are always understood. A word that stands
 * under several options says one of them and not which: 小学 under all its grades.
 */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
  readonly spellings?: readonly string[];
}

/** What a column may hold. `area` is a place, which the caller's `resolveArea` turns into a code; `areaPart` is one level of it in a column of its own. */
export type FieldType = 'text' | 'boolean' | 'choice' | 'date' | 'number' | 'money' | 'area' | 'areaPart' | 'idNumber';

/** Something that a roster can say of a child, with every heading under which offices write it. */
export interface Field {
  readonly id: string;
  /** The heading that a template uses. */
  readonly label: string;
  /** Other headings, also of two header rows joined: 父亲 over 电话 is matched as 父亲电话. */
  readonly headings: readonly string[];
  readonly type: FieldType;
  readonly options?: readonly FieldOption[];
  /** A choice of which several may hold; its value is then a list of codes. */
  readonly many?: boolean;
  /** Words for yes and no beyond the usual ones (是, 有, √; 否, 无, ×). */
  readonly spellings?: { readonly true?: readonly string[]; readonly false?: readonly string[] };
  /** The unit of the value: 月, 年, 岁, 人, 平方米, 平方分米; for money 元/月 or 元/年 (the value itself is always fen). */
  readonly unit?: string;
  /** A row without it is reported. */
  readonly required?: boolean;
  /** Of an `areaPart`: the area that it belongs to. Fields stand in their order from the province down. */
  readonly partOf?: string;
  /** The greatest number or sum that is possible; numbers are whole and not below zero. Absent: no bound. */
  readonly max?: number;
  /** Said beside the column in a template. */
  readonly note?: string;
}

/** What was read: text, yes or no, a code, codes (all of them where the field has `many`, else one of them), a day or range of days, a number, fen, an area code, an identity number. */
export type FieldValue = string | number | boolean | { readonly from: string; readonly to: string } | readonly string[];

/** What the words for a place say: its code, or as much of it as is sure; `doubt` where the code is in no table or the words may mean several places. */
export interface AreaReading {
  readonly code: string;
  readonly doubt?: 'unlisted' | 'several';
}

/** Turns the words of a cell into a place; `undefined` where they name none. */
export type ResolveArea = (text: string) => AreaReading | undefined;

/**
 * Which fields say who the row is about; they find duplicates and compare the number with the birth date and the sex.
 * Absent: the first fields whose label or headings are 姓名, 身份证号码 (of type idNumber), 出生日期 and 性别.
 */
export interface SubjectFields {
  readonly name?: string;
  readonly idNumber?: string;
  readonly birthDate?: string;
  /** The sex: a choice, with the codes that mean male and female. */
  readonly sex?: { readonly field: string; readonly male: string; readonly female: string };
}
