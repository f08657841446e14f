import { setImmediate as nextTurn } from 'node:timers/promises';
import { RosterRefusal } from '../refusal.ts';
import type { Book, BookRow, Cell, FileToRead } from './book.ts';
import type { Encoding } from './encoding.ts';

const CHUNK = 64 * 1024;
const FIELD_MAX = 1024 * 1024;
const DELIMITERS = [',', '\t', ';', '|', '，'];
const SAMPLE_LINES = 30;

/** Values that programs guard against Excel: `="0012"`, a leading apostrophe, a leading tab. */
function unguard(text: string): string {
  const formula = /^="([^"]*)"$/.exec(text);
  if (formula) return formula[1] ?? '';
  return /^'[=+\-@\t\r\d＝＋－＠]/.test(text) ? text.slice(1) : text;
}

function sampleOf(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding.name).decode(bytes.subarray(encoding.skip, encoding.skip + CHUNK));
}

/** Excel's first line `sep=;` names the delimiter. */
function findDelimiter(sample: string): { delimiter: string; declared: boolean } {
  const declared = /^sep=(.)\r?\n/i.exec(sample)?.[1];
  if (declared !== undefined) return { delimiter: declared, declared: true };
  const lines = sample
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/)
    .slice(0, SAMPLE_LINES);
  let best = ',';
  let bestCount = 0;
  for (const delimiter of DELIMITERS) {
    const count = lines.reduce((sum, line) => sum + Math.min(line.split(delimiter).length - 1, 100), 0);
    if (count > bestCount) [best, bestCount] = [delimiter, count];
  }
  return { delimiter: best, declared: false };
}

interface LineReader {
  write(text: string): void;
  end(): void;
  take(): readonly BookRow[];
}

interface FieldText {
  readonly value: string;
  readonly quoted: boolean;
  readonly end: number;
}

/** The field begun at `at`, its value and its end; `undefined` where more text is needed to tell. `special` finds what ends a field. */
function readField(text: string, at: number, last: boolean, special: RegExp): FieldText | undefined {
  if (text[at] !== '"') {
    special.lastIndex = at;
    const found = special.exec(text);
    if (!found) return last ? { value: text.slice(at), quoted: false, end: text.length } : undefined;
    return { value: text.slice(at, found.index), quoted: false, end: found.index };
  }
  let quote = text.indexOf('"', at + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return last ? { value: text.slice(at + 1), quoted: true, end: text.length } : undefined;
  if (quote + 1 >= text.length && !last) return undefined;
  special.lastIndex = quote + 1;
  const found = special.exec(text);
  if (!found && !last) return undefined;
  const end = found ? found.index : text.length;
  return { value: text.slice(at + 1, quote).replaceAll('""', '"') + text.slice(quote + 1, end).trimEnd(), quoted: true, end };
}

/** Cuts text into rows by RFC 4180; a quote inside an unquoted field is an ordinary character. Rows are numbered as a spreadsheet would. */
function lineReader(delimiter: string): LineReader {
  const special = new RegExp(`[${delimiter === '|' ? '\\|' : delimiter}\\r\\n]`, 'g');
  let rows: BookRow[] = [];
  let cells: (Cell | undefined)[] = [];
  let column = 0;
  let number = 1;
  let rest = '';

  function closeField(raw: string, quoted: boolean): void {
    const text = unguard(quoted ? raw : raw.trim());
    if (text.trim() !== '') cells[column] = { kind: 'text', text: Buffer.from(text, 'utf16le').toString('utf16le') };
    column += 1;
  }

  function closeRow(): void {
    if (cells.length > 0) rows.push({ number, hidden: false, cells });
    number += 1;
    cells = [];
    column = 0;
  }

  function consume(text: string, last: boolean): void {
    let at = 0;
    while (at < text.length) {
      const field = readField(text, at, last, special);
      if (!field) break;
      const mark = text[field.end];
      // A carriage return at the very end may be followed by its line feed in the next piece.
      if (mark === '\r' && field.end + 1 >= text.length && !last) break;
      closeField(field.value, field.quoted);
      at = field.end + 1;
      if (mark === delimiter) {
        if (at >= text.length && last) closeField('', false);
        continue;
      }
      if (mark === '\r' && text[at] === '\n') at += 1;
      closeRow();
    }
    rest = text.slice(at);
    if (rest.length > FIELD_MAX) throw new RosterRefusal('damaged');
  }

  return {
    write: (text) => consume(rest + text, false),
    end: () => {
      consume(rest, true);
      closeRow();
    },
    take() {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

async function* readRows(bytes: Uint8Array, encoding: Encoding, delimiter: string, declared: boolean): AsyncGenerator<readonly BookRow[]> {
  const decoder = new TextDecoder(encoding.name);
  const reader = lineReader(delimiter);
  let first = declared;
  for (let at = encoding.skip; at < bytes.length; at += CHUNK) {
    const text = decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    reader.write(first ? text.replace(/^sep=.\r?\n/i, '\n') : text);
    first = false;
    const rows = reader.take();
    if (rows.length > 0) yield rows;
    // A large file must not hold up everything else that the process serves.
    await nextTurn();
  }
  reader.write(decoder.decode());
  reader.end();
  const rows = reader.take();
  if (rows.length > 0) yield rows;
}

/** Opens text with separators as a workbook of one sheet, named like the file. */
export function openDelimited(file: FileToRead, encoding: Encoding): Book {
  const { delimiter, declared } = findDelimiter(sampleOf(file.bytes, encoding));
  const name = file.fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') || '表格';
  return {
    format: 'csv',
    date1904: false,
    notices: encoding.doubtful ? ['encodingDoubtful'] : [],
    sheets: [
      {
        name,
        hidden: false,
        frame: async () => ({ merges: [], hiddenColumns: new Set<number>() }),
        rows: () => readRows(file.bytes, encoding, delimiter, declared),
      },
    ],
  };
}
