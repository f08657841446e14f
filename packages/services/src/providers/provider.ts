/** An office, clinic or school that a family can go to. */
export interface Provider {
  readonly name: string;
  /** What sort of place it is, in the table's own word (预防接种门诊, 街道办事处, 公办小学): it is matched against an office kind. */
  readonly kind: string;
  /** The code of the area it serves, 2 to 9 digits; absent when the table does not say. */
  readonly area?: string;
  readonly address?: string;
  /** As printed: 周一至周五 8:30–12:00. Absent means not known, never closed. */
  readonly hours?: string;
  readonly phone?: string;
  /** Item numbers (1.2) and office kinds that it handles; empty means that only its kind says so. */
  readonly handles: readonly string[];
}

/** Something in the table that a person must look at; the row is kept unless it has no name or no kind. `row` counts from 1. */
export interface ProviderProblem {
  readonly row: number;
  readonly code: 'headingMissing' | 'nameMissing' | 'kindMissing' | 'areaUnknown' | 'phoneUnreadable' | 'repeated';
  readonly message: string;
}

/** A table read: what is usable, and what is said of its rows. */
export interface ProviderTable {
  readonly providers: readonly Provider[];
  readonly problems: readonly ProviderProblem[];
}

/** Turns what stands under 行政区 into a code; `undefined` where it is unknown or means several places. */
export type ReadArea = (text: string) => string | undefined;

const HEADINGS = {
  name: ['名称', '机构名称', '单位名称'],
  kind: ['类别', '类型', '机构类别'],
  address: ['地址', '详细地址'],
  phone: ['电话', '联系电话', '咨询电话'],
  hours: ['办公时间', '服务时间', '接种时间'],
  area: ['行政区', '行政区划', '所在区域'],
  handles: ['办理事项', '可办事项'],
} as const;

type Column = keyof typeof HEADINGS;
type Cells = Readonly<Record<Column, string>>;

const COLUMNS: readonly Column[] = ['name', 'kind', 'address', 'phone', 'hours', 'area', 'handles'];
const MAX_HEADING_ROW = 5;
/** Seven digits and more, with area code, several numbers and extensions; or a hotline of three to five. */
const PHONE = /^(\d{3,5}|[\d\-()+转 ]{7,20})$/;

/**
 * Reads a table of providers as an office keeps it: the headings stand in one of the first five rows, in any order.
 * Without a heading for name and kind nothing is read, and the problem says which is missing.
 */
export function parseProviders(rows: readonly (readonly string[])[], readArea: ReadArea): ProviderTable {
  const at = rows.slice(0, MAX_HEADING_ROW).findIndex((row) => columnOf(row, 'name') >= 0 && columnOf(row, 'kind') >= 0);
  if (at < 0) {
    const message = '没有找到表头：至少要有“名称”和“类别”两列';
    return { providers: [], problems: [{ row: 1, code: 'headingMissing', message }] };
  }
  const headings = rows[at] ?? [];
  const positions = COLUMNS.map((column) => [column, columnOf(headings, column)] as const);
  const providers: Provider[] = [];
  const problems: ProviderProblem[] = [];
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (index <= at || row.every((cell) => tidy(cell) === '')) continue;
    const cells = cellsOf(row, positions);
    const found = problemsOf(cells, readArea);
    const key = `${cells.name}|${cells.address}`;
    if (cells.name !== '' && seen.has(key)) found.push(['repeated', `“${cells.name}”重复，只保留第一行`]);
    problems.push(...found.map(([code, message]) => ({ row: index + 1, code, message })));
    if (cells.name === '' || cells.kind === '' || seen.has(key)) continue;
    seen.add(key);
    providers.push(toProvider(cells, readArea));
  }
  return { providers, problems };
}

function columnOf(headings: readonly string[], column: Column): number {
  const names: readonly string[] = HEADINGS[column];
  return headings.findIndex((heading) => names.includes(tidy(heading).replace(/\s/g, '')));
}

function cellsOf(row: readonly string[], positions: readonly (readonly [Column, number])[]): Cells {
  const cells: Record<Column, string> = { name: '', kind: '', address: '', phone: '', hours: '', area: '', handles: '' };
  for (const [column, position] of positions) cells[column] = tidy(row[position] ?? '');
  return cells;
}

function problemsOf(cells: Cells, readArea: ReadArea): [ProviderProblem['code'], string][] {
  const found: [ProviderProblem['code'], string][] = [];
  if (cells.name === '') found.push(['nameMissing', '没有名称，这一行没有读入']);
  if (cells.kind === '') found.push(['kindMissing', '没有类别，这一行没有读入']);
  if (cells.area !== '' && readArea(cells.area) === undefined) found.push(['areaUnknown', `行政区“${cells.area}”认不出，或不止一处`]);
  if (phonesOf(cells.phone).some((phone) => !PHONE.test(phone))) found.push(['phoneUnreadable', `电话“${cells.phone}”请核对`]);
  return found;
}

function toProvider(cells: Cells, readArea: ReadArea): Provider {
  const area = cells.area === '' ? undefined : readArea(cells.area);
  return {
    name: cells.name,
    kind: cells.kind,
    handles: [...new Set(cells.handles.split(/[,;、\s]+/).filter((item) => item !== ''))],
    ...(area !== undefined && { area }),
    ...(cells.address !== '' && { address: cells.address }),
    ...(cells.hours !== '' && { hours: cells.hours }),
    ...(cells.phone !== '' && { phone: phonesOf(cells.phone).join('、') }),
  };
}

function phonesOf(text: string): string[] {
  return text
    .split(/[,;、/]+/)
    .map((phone) => phone.trim())
    .filter((phone) => phone !== '');
}

/** Full-width digits and letters as half-width: offices type both. */
function tidy(cell: string): string {
  return cell.normalize('NFKC').trim();
}

/** The providers that serve an area and handle an item or are of a kind: those of the very area first, then those of the areas around it. */
export function providersFor(providers: readonly Provider[], area: string, wanted: { readonly item?: string; readonly kind?: string }): readonly Provider[] {
  return providers
    .filter((provider) => provider.area !== undefined && area.startsWith(provider.area))
    .filter(
      (provider) =>
        (wanted.item !== undefined && provider.handles.includes(wanted.item)) ||
        (wanted.kind !== undefined && (provider.kind === wanted.kind || provider.handles.includes(wanted.kind))),
    )
    .sort((a, b) => (b.area?.length ?? 0) - (a.area?.length ?? 0));
}
