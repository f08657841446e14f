// Builders of the files that the tests read. Everyone in them is invented.
import { crc32, deflateRawSync } from 'node:zlib';
import Excel from 'exceljs';
import type { Field } from './field.ts';
import { checkDigitOf } from './spellings/id-number.ts';

/** A small dictionary of the kind that a caller passes. */
export const SAMPLE_FIELDS: readonly Field[] = [
  { id: 'name', label: '姓名', headings: ['儿童姓名', '孩子姓名'], type: 'text', required: true },
  {
    id: 'sex',
    label: '性别',
    headings: [],
    type: 'choice',
    options: [
      { value: 'male', label: '男', spellings: ['男孩'] },
      { value: 'female', label: '女', spellings: ['女孩'] },
    ],
  },
  { id: 'idNumber', label: '公民身份号码', headings: ['身份证号', '身份证号码'], type: 'idNumber' },
  { id: 'birthDate', label: '出生日期', headings: ['出生年月'], type: 'date' },
  { id: 'arrived', label: '来本地时间', headings: ['来桂时间', '来桂(来本地)时间'], type: 'date' },
  { id: 'hukou', label: '户籍地', headings: ['户籍地址', '户籍县(市、区)'], type: 'area' },
  { id: 'fatherName', label: '父亲姓名', headings: [], type: 'text' },
  { id: 'fatherPhone', label: '父亲联系电话', headings: ['父亲电话'], type: 'text' },
  { id: 'motherName', label: '母亲姓名', headings: [], type: 'text' },
  { id: 'motherPhone', label: '母亲联系电话', headings: ['母亲电话'], type: 'text' },
  { id: 'guardianName', label: '实际监护人姓名', headings: ['监护人姓名', '监护人'], type: 'text' },
  { id: 'income', label: '家庭月收入', headings: ['月收入'], type: 'money', unit: '元/月' },
  { id: 'permit', label: '有无居住证', headings: ['居住证'], type: 'boolean', spellings: { true: ['已办'], false: ['未办'] } },
  { id: 'boarding', label: '是否寄宿', headings: ['寄宿'], type: 'boolean' },
  { id: 'floor', label: '住房面积', headings: [], type: 'number', unit: '平方分米' },
  {
    id: 'hardship',
    label: '困难类型',
    headings: ['家庭困难类型'],
    type: 'choice',
    many: true,
    options: [
      { value: 'minimumLiving', label: '低保', spellings: ['低保户'] },
      { value: 'destitute', label: '特困' },
      { value: 'none', label: '无' },
    ],
  },
];

/** An invented identity number with a right check digit. */
export function sampleId(birthDate: string, order: number, county = '450102'): string {
  const seventeen = `${county}${birthDate.replaceAll('-', '')}${String(order % 1000).padStart(3, '0')}`;
  return seventeen + checkDigitOf(seventeen);
}

/** One part of a zip file; the declared values may lie. */
export interface SamplePart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly declaredSize?: number;
}

/** A zip file made by hand, so that its directory can be wrong on purpose. */
export function zipOf(parts: readonly SamplePart[]): Uint8Array {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(part.name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(crc32(content), 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(part.declaredSize ?? content.length, 22);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    header.copy(entry, 6, 4, 30);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(0, 30);
    entry.writeUInt32LE(offset, 42);
    files.push(header, name, packed);
    entries.push(entry, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, directory, end]);
}

/** A workbook of one sheet whose XML is written by hand. */
export function workbookOf(sheetXml: string, more: readonly SamplePart[] = [], workbookXml?: string): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const links = (body: string): string =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${body}</Relationships>`;
  return zipOf([
    { name: '[Content_Types].xml', content: '<?xml version="1.0"?><Types/>' },
    { name: '_rels/.rels', content: links(`<Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/>`) },
    {
      name: 'xl/workbook.xml',
      content:
        workbookXml ?? '<?xml version="1.0"?><workbook xmlns:r="r"><workbookPr/><sheets><sheet name="表一" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
    { name: 'xl/_rels/workbook.xml.rels', content: links(`<Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/>`) },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml },
    ...more,
  ]);
}

/** A workbook filled by `fill`. */
export async function excelFile(fill: (workbook: Excel.Workbook) => void): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook of one sheet with these rows. */
export async function sheetFile(rows: readonly (readonly unknown[])[], change?: (sheet: Excel.Worksheet) => void): Promise<Uint8Array> {
  return excelFile((workbook) => {
    const sheet = workbook.addWorksheet('花名册');
    for (const row of rows) sheet.addRow([...row]);
    change?.(sheet);
  });
}

function gbkTable(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly [number, number]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const sign = decoder.decode(Uint8Array.of(high, low));
      if ([...sign].length === 1 && !table.has(sign)) table.set(sign, [high, low]);
    }
  }
  return table;
}

let gbk: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Text as the bytes of GBK, which Node can read and cannot write. */
export function toGbk(text: string): Uint8Array {
  gbk ??= gbkTable();
  const bytes: number[] = [];
  for (const sign of text) bytes.push(...(sign.charCodeAt(0) < 0x80 ? [sign.charCodeAt(0)] : (gbk.get(sign) ?? [0x3f])));
  return Uint8Array.from(bytes);
}
