import { setImmediate as nextTurn } from 'node:timers/promises';
import { columnLetter } from '../files/columns.ts';
import type { ResultColumn, ResultSheet } from './result-sheet.ts';
import { toWrittenCell, type ColumnKind, type ResultValue, type WrittenCell } from './safe-cell.ts';
import type { TextPart } from './zip-writer.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ROWS_A_TURN = 500;
const PIECE = 64 * 1024;
const LINE_HEIGHT = 15;
const LINES_MAX = 20;
const MARGIN = 2;
const DAY_MS = 86_400_000;
/** Days from the first day of Excel's calendar to 1970. */
const SERIAL_1970 = 25_569;

const WIDTHS: Record<ColumnKind, number> = { text: 16, longText: 48, number: 10, money: 14, date: 13, idNumber: 22 };
/** The style of a cell by the kind of its column, as an index of `cellXfs` below; 1 is a heading. */
const STYLES: Record<ColumnKind, number> = { text: 2, longText: 3, number: 4, money: 5, date: 6, idNumber: 2 };

const STYLE_SHEET =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><color rgb="FF1F2937"/><name val="等线"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE5EEF7"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF94A3B8"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  [
    [49, 0],
    [49, 1],
    [0, 0],
    [4, 0],
    [164, 0],
  ]
    .map(
      ([format, wrap]) =>
        `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"${wrap === 1 ? ' wrapText="1"' : ''}/></xf>`,
    )
    .join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Text for XML as Excel keeps it: a carriage return, and text that looks like Excel's own escape, are escaped. */
function escapeCell(text: string): string {
  const plain = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
  return escapeXml(plain);
}

function escapeXml(text: string): string {
  return /[&<>"]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;') : text;
}

function cellXml(cell: WrittenCell, reference: string, style: number): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}" s="${style}"><v>${cell}</v></c>`;
  if (cell instanceof Date) return `<c r="${reference}" s="${style}"><v>${cell.getTime() / DAY_MS + SERIAL_1970}</v></c>`;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(cell)}</t></is></c>`;
}

function paneXml(frozen: number): string {
  const corner = `${columnLetter(frozen)}2`;
  const sideways = frozen > 0 ? ` xSplit="${frozen}"` : '';
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft';
  return `<sheetViews><sheetView workbookViewId="0"><pane${sideways} ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

function columnsXml(columns: readonly ResultColumn[]): string {
  const xml = columns.map(
    ({ kind, width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width ?? WIDTHS[kind]}" style="${STYLES[kind]}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${xml.join('')}</cols>`;
}

/** Lines that a text takes in a column: a Chinese character is two of the units in which widths are counted. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    let units = 0;
    for (let i = 0; i < line.length; i += 1) units += line.charCodeAt(i) < 0x1100 ? 1 : 2;
    lines += Math.max(1, Math.ceil(units / (width - MARGIN)));
  }
  return lines;
}

function rowXml(row: readonly ResultValue[], number: number, columns: readonly ResultColumn[], letters: readonly string[]): string {
  let cells = '';
  let lines = 1;
  for (const [index, { kind, width }] of columns.entries()) {
    const cell = toWrittenCell(row[index], kind);
    cells += cellXml(cell, `${letters[index]}${number}`, STYLES[kind]);
    if (kind === 'longText' && typeof cell === 'string') lines = Math.max(lines, linesOf(cell, width ?? WIDTHS[kind]));
  }
  // Not every program makes room for wrapped text by itself.
  const height = lines > 1 ? ` ht="${Math.min(lines, LINES_MAX) * LINE_HEIGHT}" customHeight="1"` : '';
  return `<row r="${number}"${height}>${cells}</row>`;
}

async function* sheetText({ columns, rows, frozen = 0 }: ResultSheet, counted: { rows: number }): AsyncGenerator<string> {
  const letters = columns.map((_, index) => columnLetter(index));
  const heading = columns.map((column, index) => cellXml(toWrittenCell(column.heading, 'text'), `${letters[index]}1`, 1)).join('');
  let piece = `${HEAD}<worksheet xmlns="${MAIN}">${paneXml(frozen)}<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>${columnsXml(columns)}<sheetData><row r="1">${heading}</row>`;
  let number = 1;
  for await (const row of rows) {
    number += 1;
    piece += rowXml(row, number, columns, letters);
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
    if (number % ROWS_A_TURN === 0) await nextTurn();
  }
  counted.rows = number;
  const filter = columns.length === 0 ? '' : `<autoFilter ref="A1:${letters.at(-1)}${number}"/>`;
  yield `${piece}</sheetData>${filter}</worksheet>`;
}

/** The parts of a workbook in the .xlsx format; `names` are names of sheets that Excel accepts. */
export function* workbookParts(sheets: readonly ResultSheet[], names: readonly string[]): Generator<TextPart> {
  const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const numbers = sheets.map((_, index) => index + 1);
  const one = (name: string, text: string): TextPart => ({ name, text: [HEAD + text] });
  yield one(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${office}.styles+xml"/>` +
      `${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${office}.worksheet+xml"/>`).join('')}</Types>`,
  );
  yield one(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  yield one(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}` +
      `<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  );
  yield { name: 'xl/styles.xml', text: [STYLE_SHEET] };
  const counted = sheets.map(() => ({ rows: 1 }));
  for (const [index, sheet] of sheets.entries()) yield { name: `xl/worksheets/sheet${index + 1}.xml`, text: sheetText(sheet, counted[index] ?? { rows: 1 }) };
  // The filters are named once more here, by which time the rows are counted.
  yield one(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbers.map((number) => `<sheet name="${escapeXml(names[number - 1] ?? '')}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets>` +
      `${filtersXml(sheets.map((sheet, index) => filterName(sheet, index, names[index] ?? '', counted[index]?.rows ?? 1)))}</workbook>`,
  );
}

function filtersXml(filters: readonly string[]): string {
  const text = filters.join('');
  return text === '' ? '' : `<definedNames>${text}</definedNames>`;
}

function filterName({ columns }: ResultSheet, index: number, name: string, rows: number): string {
  if (columns.length === 0) return '';
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(`'${name.replaceAll("'", "''")}'!$A$1:$${columnLetter(columns.length - 1)}$${rows}`)}</definedName>`;
}
