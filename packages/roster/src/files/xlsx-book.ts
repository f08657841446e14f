import { RosterRefusal } from '../refusal.ts';
import type { RosterLimits } from '../limits.ts';
import type { Book, BookRow, BookSheet, SheetFrame } from './book.ts';
import { frameHandler, rowHandler, stringsHandler, type CellContext } from './xlsx-rows.ts';
import { readStyles } from './xlsx-styles.ts';
import { attributeOf, decodeXml, scanXml, xmlScanner } from './xml-scanner.ts';
import type { ZipParts } from './zip-parts.ts';

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly link: string;
}

/** Turns a link's target into the path of a part: absolute from the root, else beside `folder`. */
function resolvePath(folder: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function scanText(text: string, open: (name: string, attributes: string) => void): void {
  const scanner = xmlScanner({ open, close() {}, text() {} });
  scanner.write(text.replace(/^\uFEFF/, ''));
  scanner.end();
}

async function readLinks(parts: ZipParts, path: string): Promise<readonly Link[]> {
  const folder = folderOf(path);
  const text = await parts.readText(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const links: Link[] = [];
  if (text === undefined) return links;
  scanText(text, (name, attributes) => {
    if (name !== 'Relationship') return;
    const type = attributeOf(attributes, 'Type') ?? '';
    const target = attributeOf(attributes, 'Target') ?? '';
    links.push({ id: attributeOf(attributes, 'Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target: resolvePath(folder, target) });
  });
  return links;
}

function readWorkbook(text: string): { sheets: readonly SheetEntry[]; date1904: boolean } {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  scanText(text, (name, attributes) => {
    if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
    if (name !== 'sheet') return;
    const link = attributeOf(attributes, 'r:id') ?? /[:\s]id="([^"]*)"/.exec(attributes)?.[1] ?? '';
    sheets.push({ name: attributeOf(attributes, 'name') ?? '', hidden: (attributeOf(attributes, 'state') ?? 'visible') !== 'visible', link });
  });
  return { sheets, date1904 };
}

async function readFrame(parts: ZipParts, path: string): Promise<SheetFrame> {
  const handler = frameHandler();
  // Only what stands before and after the rows matters here; rows are cheap to pass over and too many to keep.
  await scanXml(parts.read(path), handler);
  return handler.frame;
}

async function* readRows(parts: ZipParts, path: string, context: CellContext): AsyncGenerator<readonly BookRow[]> {
  const handler = rowHandler(context);
  const scanner = xmlScanner(handler);
  for await (const text of decodeXml(parts.read(path))) {
    scanner.write(text);
    const rows = handler.take();
    if (rows.length > 0) yield rows;
  }
  scanner.end();
  const rows = handler.take();
  if (rows.length > 0) yield rows;
}

/** Opens a workbook in the .xlsx format, also one with macros (.xlsm): macros are data that nobody reads, and a notice says so. */
export async function openXlsx(parts: ZipParts, limits: RosterLimits): Promise<Book> {
  const root = (await readLinks(parts, '')).find((link) => link.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const text = await parts.readText(root);
  if (text === undefined) throw new RosterRefusal('damaged');
  const { sheets, date1904 } = readWorkbook(text);
  const links = await readLinks(parts, root);
  const pathOf = (type: string): string | undefined => links.find((link) => link.type === type && parts.directory.has(link.target))?.target;
  const stylesPath = pathOf('styles');
  const stringsPath = pathOf('sharedStrings');
  const formats = stylesPath === undefined ? [] : await readStyles(parts.read(stylesPath));
  const shared = stringsHandler();
  if (stringsPath !== undefined) await scanXml(parts.read(stringsPath), shared);
  const context: CellContext = { strings: shared.strings, formats, limits, counted: { cells: 0 } };
  const worksheets = sheets.flatMap((sheet): BookSheet[] => {
    const link = links.find((candidate) => candidate.id === sheet.link);
    // Chart sheets and dialogue sheets hold no rows.
    if (link === undefined || link.type !== 'worksheet') return [];
    return [{ name: sheet.name, hidden: sheet.hidden, frame: () => readFrame(parts, link.target), rows: () => readRows(parts, link.target, context) }];
  });
  const macros = [...parts.directory.keys()].some((name) => /vbaProject\.bin$/i.test(name) || /\/macrosheets\//i.test(name));
  return { format: 'xlsx', date1904, notices: macros ? ['macros'] : [], sheets: worksheets };
}
