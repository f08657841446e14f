import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CFB } from '@e965/xlsx';
import fc from 'fast-check';
import type { RosterLimits } from '../limits.ts';
import { readRoster } from '../read-roster.ts';
import { RosterRefusal } from '../refusal.ts';
import { SAMPLE_FIELDS, sampleId, sheetFile, workbookOf, zipOf, type SamplePart } from '../sample-files.ts';

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha">${['b', 'c', 'd', 'e', 'f', 'g'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdef'[index]};`.repeat(10)}">`).join('')}]>`;
const HEADER = '<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="B1" t="inlineStr"><is><t>出生日期</t></is></c></row>';

function sheetXml(rows: string, before = ''): string {
  return `<?xml version="1.0"?>${before}<worksheet><sheetData>${HEADER}${rows}</sheetData></worksheet>`;
}

async function codeOf(bytes: Uint8Array, limits: Partial<RosterLimits> = {}): Promise<string> {
  const error: unknown = await readRoster(bytes, '花名册.xlsx', SAMPLE_FIELDS, { limits }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return 'read';
  assert.ok(error instanceof RosterRefusal, error instanceof Error ? error.stack : String(error));
  return error.code;
}

function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, name, content);
  const written: unknown = CFB.write(container, { type: 'buffer' });
  assert.ok(written instanceof Uint8Array);
  return written;
}

function openDocument(content: string, manifest = '<manifest/>'): Uint8Array {
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'META-INF/manifest.xml', content: manifest },
    { name: 'content.xml', content },
  ]);
}

test('R11: a workbook under a password is refused as encrypted: .xlsx, .xls, .ods and an encrypted zip', async () => {
  const filler = new Uint8Array(5000);
  assert.equal(await codeOf(compoundFile({ EncryptionInfo: filler, EncryptedPackage: filler })), 'encrypted');
  const beginOfFile = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00, 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 0x06, 0, 0, 0];
  const filePass = [0x2f, 0x00, 0x06, 0x00, 0x00, 0x00, 0x12, 0x34, 0x56, 0x78];
  assert.equal(await codeOf(compoundFile({ Workbook: Uint8Array.from([...beginOfFile, ...filePass, 0x0a, 0, 0, 0, ...filler]) })), 'encrypted');
  assert.equal(await codeOf(openDocument('<x/>', '<manifest><encryption-data/></manifest>')), 'encrypted');
  const zip = Buffer.from(await sheetFile([['姓名']]));
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 1)) zip.writeUInt16LE(zip.readUInt16LE(at + 8) | 1, at + 8);
  assert.equal(await codeOf(zip), 'encrypted');
});

test('an old Word document, an old presentation and a container of something else are told apart', async () => {
  assert.equal(await codeOf(compoundFile({ WordDocument: new Uint8Array(5000) })), 'wordFile');
  assert.equal(await codeOf(compoundFile({ 'PowerPoint Document': new Uint8Array(5000) })), 'presentation');
  assert.equal(await codeOf(compoundFile({ Something: new Uint8Array(5000) })), 'unknownFormat');
});

test('R11: XML that declares entities is refused wherever it stands: sheet, strings, workbook, .ods, XML of Excel 2003', async () => {
  assert.equal(await codeOf(workbookOf(sheetXml('<row r="2"><c r="A2" t="inlineStr"><is><t>&g;</t></is></c></row>', LAUGHS))), 'unsafeXml');
  assert.equal(await codeOf(workbookOf(sheetXml(''), [], `<?xml version="1.0"?>${LAUGHS}<workbook/>`)), 'unsafeXml');
  assert.equal(await codeOf(openDocument(`<?xml version="1.0"?>${LAUGHS}<office:document-content/>`)), 'unsafeXml');
  const excel2003 = `<?xml version="1.0"?>${LAUGHS}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`;
  assert.equal(await codeOf(Buffer.from(excel2003)), 'unsafeXml');
});

test('R11: a zip that declares 1.2 GB, one that unfolds beyond what it declares, and one whose parts add up are refused before they are unfolded', async () => {
  const lying = (declaredSize: number): Uint8Array =>
    zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.xml', content: `<workbook>${' '.repeat(4_000_000)}</workbook>`, declaredSize },
    ]);
  assert.equal(await codeOf(lying(1_200_000_000)), 'inflatesTooFar');
  assert.equal(await codeOf(lying(1000)), 'inflatesTooFar');
  const many: SamplePart[] = Array.from({ length: 20 }, (_, index) => ({ name: `xl/worksheets/more${index}.xml`, content: ' '.repeat(100_000) }));
  assert.equal(await codeOf(workbookOf(sheetXml(''), many), { inflatedBytes: 1_000_000 }), 'inflatesTooFar');
});

test('R11: too many parts, a path that climbs out and two parts of one name are refused', async () => {
  const parts: SamplePart[] = Array.from({ length: 2_001 }, (_, index) => ({ name: `part${index}`, content: '' }));
  assert.equal(await codeOf(zipOf(parts)), 'tooManyEntries');
  assert.equal(await codeOf(zipOf([{ name: '../evil.xml', content: '' }])), 'unsafePath');
  assert.equal(
    await codeOf(
      zipOf([
        { name: 'a', content: '' },
        { name: 'a', content: '' },
      ]),
    ),
    'damaged',
  );
});

test('R11: a file beyond the limits of bytes, rows and cells is refused with the limit that it breaks', async () => {
  const rows = [['姓名', '出生日期'], ...Array.from({ length: 30 }, (_, index) => [`示例${index}`, '2020-01-01'])];
  const bytes = await sheetFile(rows);
  assert.equal(await codeOf(bytes, { fileBytes: 1000 }), 'fileTooLarge');
  assert.equal(await codeOf(bytes, { rows: 29 }), 'tooManyRows');
  assert.equal(await codeOf(bytes, { rows: 30 }), 'read');
  assert.equal(await codeOf(bytes, { cells: 61 }), 'tooManyCells');
});

test('a cell in column 20,000, a string that is not there and a tag that never ends are damage, not a crash', async () => {
  assert.equal(await codeOf(workbookOf(sheetXml('<row r="2"><c r="ZZZZ2"><v>1</v></c></row>'))), 'damaged');
  assert.equal(await codeOf(workbookOf(sheetXml('<row r="2"><c r="A2" t="s"><v>7</v></c></row>'))), 'damaged');
  assert.equal(await codeOf(workbookOf(`${sheetXml('')}<row`)), 'damaged');
  assert.equal(await codeOf(zipOf([{ name: '[Content_Types].xml', content: '<Types/>' }])), 'damaged');
});

test('a CSV whose quote never ends is refused, and takes no time: 8 MB', async () => {
  assert.equal(await codeOf(Buffer.from(`姓名,出生日期\n"${'示'.repeat(2_700_000)}`)), 'damaged');
});

test('R11: an old workbook that needs too much memory or time is refused, and the process lives', async () => {
  const table = `<table>${'<tr><td>姓名</td><td>出生日期</td></tr>'.repeat(60_000)}</table>`;
  assert.equal(await codeOf(Buffer.from(table), { oldFormatMegabytes: 16 }), 'tooMuchWork');
  assert.equal(await codeOf(Buffer.from(table), { oldFormatSeconds: 0.05 }), 'tooMuchWork');
});

test('whatever bytes are changed or cut in a good workbook, it is read or refused in a sentence, never a crash', { timeout: 60_000 }, async () => {
  const good = await sheetFile([
    ['姓名', '身份证号'],
    ['示例甲', sampleId('2018-03-04', 11)],
    ['示例乙', ''],
  ]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.option(fc.nat(good.length)),
      async (changes, cut) => {
        const bytes = Buffer.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        await codeOf(cut === null ? bytes : bytes.subarray(0, cut));
      },
    ),
    { numRuns: 150 },
  );
});

test('any text at all is read or refused in a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc
          .array(fc.constantFrom('姓名', '身份证号', ',', '\n', '"', '\t', '示例', '同上', '合计', '2020-01-01', '=1+1', '\u0000'), { maxLength: 40 })
          .map((parts) => parts.join('')),
      ),
      async (text) => {
        await codeOf(Buffer.from(text));
      },
    ),
    { numRuns: 300 },
  );
});
