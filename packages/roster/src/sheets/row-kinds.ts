import type { BookRow, Merge } from '../files/book.ts';
import type { SkipReason } from '../reading.ts';
import { toWordKey } from '../spellings/plain-text.ts';
import { cellText } from './cell-text.ts';

const SUBTOTAL = /^(本页|全[镇乡县村校班]|以上|人数)?(合计|小计|总计|共计|累计|总共)([(（].*[)）])?[:：]?\d*(人|名|户|元)?$/;
const SIGNATURE =
  /^(填表|填报|制表|报表|经办|审核|复核|核对|审批|签发|单位负责|主要负责|分管|村(居)?委会|社区|学校|主管)?(人|单位|员|领导|负责人|日期|时间|意见|人签字|人签名)?(签字|签名|盖章|公章)?([(（](签字|签名|盖章|公章|签章|章)[)）])?[:：]/;
const SIGNATURE_WORD = /^(填表|填报|制表|审核|复核|经办|单位负责|盖章|签字|签名|负责人|儿童主任|儿童督导员)/;
const NOTE = /^(注|备注|说明|填表说明|填报说明|注意|注意事项|填写说明|附注)([:：]|$)|^[*※]/;
const EXAMPLE = /^(例|示例|例如|举例|样例|范例|填写示例)[:：]?$/;
const STEMS = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

/** What the header says that the kind of a row hangs on. */
export interface RowContext {
  readonly nameColumn: number | undefined;
  readonly idColumn: number | undefined;
  /** Columns that were mapped to a field. */
  readonly mapped: ReadonlySet<number>;
  /** Text of each header row by column, for headers repeated further down. */
  readonly headerTexts: readonly (readonly string[])[];
  /** By its first row: ranges that run over several columns. */
  readonly wide: ReadonlyMap<number, readonly Merge[]>;
  /** The column of the running number, 序号. */
  readonly serialColumn: number | undefined;
  /** Every heading known word for word. */
  readonly knownHeadings: ReadonlySet<string>;
}

interface Written {
  readonly column: number;
  readonly key: string;
}

function writtenIn(row: BookRow): readonly Written[] {
  const written: Written[] = [];
  row.cells.forEach((cell, column) => {
    const key = toWordKey(cellText(cell));
    if (key !== '') written.push({ column, key });
  });
  return written;
}

/** True where the row says again what a header row says. */
function repeatsHeader(written: readonly Written[], context: RowContext): boolean {
  return context.headerTexts.some((texts) => {
    const same = written.filter(({ column, key }) => texts[column] === key).length;
    return same > 0 && same >= Math.min(2, texts.filter((text) => text !== '').length) && same >= written.length * 0.8;
  });
}

/** 1 2 3 … or 甲 乙 1 2 … under the headings, as statistical forms have it. */
function isColumnNumbers(written: readonly Written[]): boolean {
  if (written.length < 3) return false;
  const stems = written.findIndex(({ key }, index) => key !== STEMS[index]);
  if (stems < 0) return true;
  return written.slice(stems).every(({ key }, index) => key === String(index + 1) || key === `(${index + 1})` || key === String(stems + index + 1));
}

function isSignature(first: string, written: readonly Written[], nameIsFree: boolean): boolean {
  if (!nameIsFree) return false;
  if (first.length <= 40 && SIGNATURE.test(first) && first.indexOf(':') > 1) return true;
  return SIGNATURE_WORD.test(first) && written.length <= 8;
}

/** Whether the row is something else than a child, and what; `undefined` for a child, `otherHeader` where another table begins. `afterHeader` is true for the row right below. */
export function findSkipReason(row: BookRow, context: RowContext, afterHeader: boolean): SkipReason | 'otherHeader' | undefined {
  // Most rows are children with a number: they need no closer look.
  if (context.idColumn !== undefined && /\d{6}/.test(cellText(row.cells[context.idColumn]))) return undefined;
  const written = writtenIn(row);
  const first = written[0]?.key ?? '';
  if (repeatsHeader(written, context)) return 'repeatedHeader';
  if (afterHeader && isColumnNumbers(written)) return 'columnNumbers';
  const keyAt = (column: number | undefined): string => (column === undefined ? '' : (written.find((cell) => cell.column === column)?.key ?? ''));
  const name = keyAt(context.nameColumn);
  const headings = written.filter((cell) => context.knownHeadings.has(cell.key)).length;
  if (headings >= 3 && headings >= written.length * 0.6) return 'otherHeader';
  if (EXAMPLE.test(first)) return 'example';
  if (written.slice(0, 3).some(({ key }) => SUBTOTAL.test(key))) return 'subtotal';
  const single = written.length === 1;
  if (NOTE.test(first) && (name === '' || name === first)) return 'note';
  if (isSignature(first, written, name === '' || name === first || SIGNATURE_WORD.test(name))) return 'signature';
  if (single && (context.wide.get(row.number) ?? []).some((merge) => merge.firstColumn === written[0]?.column)) return 'sectionTitle';
  const own = written.filter(({ column }) => context.mapped.has(column));
  if (own.length > 0) return undefined;
  return single && written[0]?.column === context.serialColumn ? 'emptyForm' : 'nothingMapped';
}
