import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utils, write, type BookType, type WorkBook } from '@e965/xlsx';
import { readRoster } from '../read-roster.ts';
import type { RosterReading } from '../reading.ts';
import { RosterRefusal } from '../refusal.ts';
import { SAMPLE_FIELDS, sampleId, sheetFile, toGbk, workbookOf, zipOf } from '../sample-files.ts';

const ID_A = sampleId('2018-03-04', 11);
const ROWS = [
  ['姓名', '身份证号', '出生日期', '监护人'],
  ['示例甲', ID_A, '2018-03-04', '示例监护'],
  ['示例乙', '', '2019-05-06', '示例，监护'],
];
const CSV = ROWS.map((row) => row.join(',')).join('\r\n');

function read(bytes: Uint8Array, fileName = '花名册'): Promise<RosterReading> {
  return readRoster(bytes, fileName, SAMPLE_FIELDS);
}

function oldBook(): WorkBook {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(ROWS);
  sheet['!merges'] = [{ s: { r: 1, c: 3 }, e: { r: 2, c: 3 } }];
  if (sheet['D3']) delete sheet['D3'];
  utils.book_append_sheet(book, sheet, '花名册');
  return book;
}

function oldFile(bookType: BookType): Uint8Array {
  return new Uint8Array(write(oldBook(), { bookType, type: 'array' }));
}

function assertChildren(reading: RosterReading): void {
  assert.deepEqual(
    reading.rows.map((row) => [row.values['name'], row.values['idNumber'], row.values['birthDate']]),
    [
      ['示例甲', ID_A, '2018-03-04'],
      ['示例乙', undefined, '2019-05-06'],
    ],
  );
}

async function refusalOf(bytes: Uint8Array, fileName?: string): Promise<RosterRefusal> {
  const error: unknown = await read(bytes, fileName).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof RosterRefusal, String(error));
  assert.match(error.sentence, /。$/);
  return error;
}

for (const [bookType, format] of [
  ['xlsx', 'xlsx'],
  ['biff8', 'xls'],
  ['xlsb', 'xlsb'],
  ['ods', 'ods'],
  ['xlml', 'xlsXml'],
  ['html', 'html'],
] as const) {
  test(`R1: a ${format} file is read by its content, whatever it is called, and its merged guardian reaches both children`, async () => {
    const reading = await read(oldFile(bookType), '花名册.xls');
    assert.equal(reading.format, format);
    assertChildren(reading);
    assert.deepEqual(
      reading.rows.map((row) => row.values['guardianName']),
      ['示例监护', '示例监护'],
    );
  });
}

/** A workbook of Excel 95, whose text is bytes of its code page; no writer makes one in Chinese, so the bytes are put in by hand. */
function excel95(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['NAME', 'BIRTHDAY'],
      ['CHILDA', '20180304'],
    ]),
    'A',
  );
  const bytes = Buffer.from(new Uint8Array(write(book, { bookType: 'biff5', type: 'array' })));
  for (const [ascii, chinese] of [
    ['NAME', '姓名'],
    ['BIRTHDAY', '出生日期'],
    ['CHILDA', '示例甲'],
  ] as const)
    Buffer.from(toGbk(chinese)).copy(bytes, bytes.indexOf(ascii));
  const codePage = bytes.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00]));
  bytes.writeUInt16LE(936, codePage + 4);
  return bytes;
}

test('.xls of Excel 95 in GBK is read with its Chinese', async () => {
  const reading = await read(excel95());
  assert.equal(reading.format, 'xls');
  assert.deepEqual(
    reading.rows.map((row) => row.values),
    [{ name: '示例甲', birthDate: '2018-03-04' }],
  );
});

test('R1: a web page called .xls keeps every digit of an identity number', async () => {
  const page = `<html><head><meta charset="utf-8"></head><body><table><tr><td>姓名</td><td>身份证号</td></tr><tr><td>示例甲</td><td>${ID_A}</td></tr></table></body></html>`;
  const reading = await read(new TextEncoder().encode(page), '花名册.xls');
  assert.equal(reading.format, 'html');
  assert.equal(reading.rows[0]?.values['idNumber'], ID_A);
});

test('R1: CSV in UTF-8 with and without its mark, UTF-16 both ways with and without, and GB18030: seven encodings, the same two children', async () => {
  const utf16 = Buffer.from(CSV, 'utf16le');
  const files: Record<string, Uint8Array> = {
    utf8: Buffer.from(CSV),
    utf8Mark: Buffer.from(`\uFEFF${CSV}`),
    utf16le: Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    utf16be: Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
    utf16leBare: utf16,
    utf16beBare: Buffer.from(utf16).swap16(),
    gbk: toGbk(CSV),
  };
  for (const [name, bytes] of Object.entries(files)) {
    const reading = await read(bytes, '一社区.csv');
    assert.equal(reading.format, 'csv', name);
    assertChildren(reading);
    assert.equal(reading.sheets[0]?.name, '一社区');
    assert.deepEqual(reading.problems, [], name);
  }
});

test('four bytes of GB18030 are one rare character: 𠮷 stays 𠮷', async () => {
  const bytes = Buffer.concat([toGbk('姓名,出生日期\r\n示例'), Buffer.from([0x95, 0x32, 0xcd, 0x33 + 4]), toGbk(',2018-03-04\r\n')]);
  const expected = new TextDecoder('gb18030').decode(bytes).split('\r\n')[1]?.split(',')[0];
  const reading = await read(bytes);
  assert.equal(reading.rows[0]?.name, expected);
  assert.equal([...(expected ?? '')].length, 3);
});

test('tabs, semicolons, full-width commas, quotes over two lines, =" and apostrophes are undone', async () => {
  for (const [name, text] of Object.entries({
    tab: `姓名\t身份证号\n示例甲\t${ID_A}`,
    semicolon: `姓名;身份证号\n示例甲;${ID_A}`,
    wide: `姓名，身份证号\n示例甲，${ID_A}`,
    declared: `sep=|\n姓名|身份证号\n示例甲|${ID_A}`,
    guarded: `姓名,身份证号\n示例甲,"=""${ID_A}"""`,
    apostrophe: `姓名,身份证号\n示例甲,'${ID_A}`,
    lines: `"姓\n名",身份证号\n"示例甲",${ID_A}\n`,
    oldMac: `姓名,身份证号\r示例甲,${ID_A}\r`,
  })) {
    const reading = await read(Buffer.from(text));
    assert.deepEqual(
      reading.rows.map((row) => [row.name, row.values['idNumber']]),
      [['示例甲', ID_A]],
      name,
    );
  }
});

test('rows of a CSV are numbered as a spreadsheet would', async () => {
  const reading = await read(Buffer.from('姓名,出生日期\n\n示例甲,2018-03-04\n'));
  assert.equal(reading.rows[0]?.row, 3);
});

test('bytes that are no encoding at all are read as far as they go, with a warning', async () => {
  const reading = await read(
    Buffer.concat([Buffer.from(`姓名,出生日期\n${'示例甲,2018-03-04\n'.repeat(20)}示例`), Buffer.from([0xff, 0xc0]), Buffer.from(',2018-03-04\n')]),
  );
  assert.ok(reading.problems.some((problem) => problem.code === 'encodingDoubtful'));
  assert.equal(reading.rows.length, 21);
});

test('R11: nothing, a picture, a PDF, an archive and noise are refused, each in its own sentence', async () => {
  const cases: Record<string, Uint8Array> = {
    emptyFile: new Uint8Array(),
    pdf: Buffer.from('%PDF-1.7\n'),
    picture: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    archive: zipOf([{ name: '花名册.txt', content: '姓名' }]),
    unknownFormat: Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 73) % 256)),
  };
  const sentences = new Set<string>();
  for (const [code, bytes] of Object.entries(cases)) {
    const refusal = await refusalOf(bytes, '花名册.xlsx');
    assert.equal(refusal.code, code);
    sentences.add(refusal.sentence);
  }
  assert.equal(sentences.size, 5);
  assert.equal((await refusalOf(Buffer.from('  \r\n \t'))).code, 'emptyFile');
});

test('a Word document renamed to .xlsx, new or old, or RTF, is said to be Word', async () => {
  const docx = zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: '<w/>' },
  ]);
  const odt = zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }]);
  for (const bytes of [docx, odt, Buffer.from('{\\rtf1 姓名}')]) assert.equal((await refusalOf(bytes, '花名册.xlsx')).code, 'wordFile');
});

test('a sheet of macros is read, the macros are not, and a notice says so', async () => {
  const reading = await read(
    workbookOf(
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="B1" t="inlineStr"><is><t>出生日期</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>示例甲</t></is></c></row></sheetData></worksheet>',
      [{ name: 'xl/vbaProject.bin', content: new Uint8Array([1, 2, 3]) }],
    ),
    '花名册.xlsm',
  );
  assert.deepEqual(
    reading.problems.map((problem) => problem.code),
    ['macros'],
  );
  assert.equal(reading.rows.length, 1);
});

test('a workbook of which the end is missing is refused as cut short, and one with a changed byte as damaged', async () => {
  const bytes = await sheetFile(ROWS);
  assert.equal((await refusalOf(bytes.subarray(0, bytes.length - 200))).code, 'truncated');
  const sheet = Buffer.from(bytes);
  const at = sheet.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 40;
  sheet[at] = (sheet[at] ?? 0) ^ 0xff;
  assert.equal((await refusalOf(sheet)).code, 'damaged');
  const old = oldFile('biff8');
  assert.match((await refusalOf(old.subarray(0, 700))).code, /truncated|damaged/);
});
