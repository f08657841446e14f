import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { rosterReadResponse, rosterScreenResponse } from '@tongxing/contracts';
import { writeResult, type ResultValue } from '@tongxing/roster';
import { services } from '@tongxing/services';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../app.ts';

const AS_OF = '2026-11-24';
const HEADINGS = ['姓名', '出生日期', '户籍地', '现居住地', '年级', '孩子居住证', '来桂时间'];
/** Invented children; the second has a day that does not exist. */
const ROWS: readonly (readonly ResultValue[])[] = [
  ['样例甲', '2018-05-03', '湖南省衡阳市衡南县', '广西南宁市西乡塘区', '小学二年级', '是', '2024-03-01'],
  ['样例乙', '2021-02-30', '湖南省衡阳市衡南县', '广西南宁市西乡塘区', '', '否', '2024-03'],
];

let app: FastifyInstance;
before(async () => {
  app = await createApp({ trial: false });
});
after(() => app.close());

function workbook(rows = ROWS, headings = HEADINGS): Promise<Uint8Array> {
  return writeResult({ sheets: [{ name: '花名册', columns: headings.map((heading) => ({ heading, kind: 'text' })), rows }] });
}

/** A form as a browser sends it. */
async function send(url: string, bytes: Uint8Array | undefined, fields: Readonly<Record<string, string>> = {}, name = '花名册.xlsx') {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  if (bytes) form.set('file', new Blob([new Uint8Array(bytes)]), name);
  const encoded = new Response(form);
  return app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
}

test('a roster is read: its columns with how sure they are, rows, and each problem by sheet, row and column', async () => {
  const response = await send('/api/roster/read', await workbook());
  assert.equal(response.statusCode, 200, response.body);
  const answer = response.json() as unknown;
  const reading = rosterReadResponse.parse(answer);
  assert.deepEqual(reading, answer);
  const [sheet] = reading.sheets;
  assert.equal(sheet?.children, 2);
  assert.deepEqual(
    sheet.headers[0]?.columns.map((column) => column.field),
    ['name', 'birthDate', 'hukou', 'residence', 'grade', 'childPermit', 'residenceSince'],
  );
  const problem = reading.problems.find((one) => one.severity === 'error');
  assert.deepEqual([problem?.sheet, problem?.row, problem?.column, problem?.code], ['花名册', 3, 'B', 'dateImpossible']);
  assert.ok(reading.fields.some((field) => field.id === 'birthDate'));
});

test('nothing personal comes back from reading: no name, no cell but its ends', async () => {
  const { body } = await send('/api/roster/read', await workbook());
  assert.doesNotMatch(body, /样例|2021-02-30|衡南/);
});

test('a corrected mapping is taken; one that names no field or no column is 422', async () => {
  const odd = await workbook(ROWS, ['某某', ...HEADINGS.slice(1)]);
  const mapping = { 花名册: { columns: { A: 'name', G: null } } };
  const reading = rosterReadResponse.parse((await send('/api/roster/read', odd, { mapping: JSON.stringify(mapping) })).json());
  assert.deepEqual(
    reading.sheets[0]?.headers[0]?.columns
      .map((column) => [column.column, column.field, column.matched])
      .filter(([column]) => column === 'A' || column === 'G'),
    [
      ['A', 'name', 'manual'],
      ['G', undefined, undefined],
    ],
  );
  for (const wrong of ['{"花名册":{"columns":{"A":"nope"}}}', '{"花名册":{"columns":{"1":"name"}}}', '{', '[1]']) {
    const response = await send('/api/roster/read', odd, { mapping: wrong });
    assert.equal(response.statusCode, 422, wrong);
    assert.match(response.body, /"path":"mapping/);
  }
});

test('a roster is screened: totals of every service, each child by its row, names only where asked for', async () => {
  const response = await send('/api/roster/screen', await workbook(), { asOf: AS_OF });
  assert.equal(response.statusCode, 200, response.body);
  const answer = response.json() as unknown;
  const screened = rosterScreenResponse.parse(answer);
  assert.deepEqual(screened, answer);
  assert.equal(screened.asOf, AS_OF);
  assert.equal(screened.totals.children, 2);
  assert.equal(screened.totals.services.length, services.length);
  assert.deepEqual(
    screened.children?.map((child) => child.row),
    [2, 3],
  );
  assert.doesNotMatch(response.body, /样例/);
  const named = rosterScreenResponse.parse((await send('/api/roster/screen', await workbook(), { asOf: AS_OF, names: 'true' })).json());
  assert.deepEqual(
    named.children?.map((child) => child.name),
    ['样例甲', '样例乙'],
  );
  const totals = rosterScreenResponse.parse((await send('/api/roster/screen', await workbook(), { asOf: AS_OF, children: 'false' })).json());
  assert.equal(totals.children, undefined);
  assert.deepEqual(totals.totals, screened.totals);
});

test('the result comes as a workbook or as CSV, to be kept under a Chinese name', async () => {
  const xlsx = await send('/api/roster/screen', await workbook(), { format: 'xlsx' });
  assert.equal(xlsx.rawPayload.subarray(0, 2).toString(), 'PK');
  assert.match(String(xlsx.headers['content-disposition']), /filename="result\.xlsx"; filename\*=UTF-8''%E6/);
  const csv = await send('/api/roster/screen', await workbook(), { format: 'csv' });
  assert.match(csv.body, /^\uFEFF?姓名/);
  assert.match(String(csv.headers['content-type']), /^text\/csv/);
  const again = rosterReadResponse.parse((await send('/api/roster/read', xlsx.rawPayload)).json());
  assert.equal(again.sheets[0]?.children, 2);
});

test('the template opens as a roster without children', async () => {
  const template = await app.inject('/api/roster/template');
  assert.equal(template.statusCode, 200);
  const reading = rosterReadResponse.parse((await send('/api/roster/read', template.rawPayload)).json());
  assert.equal(
    reading.sheets.reduce((sum, sheet) => sum + sheet.children, 0),
    0,
  );
  assert.ok(reading.sheets.some((sheet) => sheet.headers.some((header) => header.columns.length > 20)));
});

test('what is no spreadsheet is refused by what it is, in a sentence', async () => {
  const files: readonly (readonly [string, Uint8Array, string])[] = [
    ['空.xlsx', new Uint8Array(), 'emptyFile'],
    ['文件.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'), 'pdf'],
    ['坏的.xlsx', (await workbook()).slice(0, 700), 'truncated'],
    ['图片.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'picture'],
  ];
  for (const [name, bytes, reason] of files) {
    const response = await send('/api/roster/read', bytes, {}, name);
    assert.equal(response.statusCode, 422, `${name} ${response.body.slice(0, 200)}`);
    const answer = response.json() as { error: string; reason: string; message: string };
    assert.deepEqual([answer.error, answer.reason], ['refused', reason], name);
    assert.match(answer.message, /。$/);
  }
});

test('no file is 422, no form 415, a file over 64 MB 413, an unknown format or field 422', async () => {
  assert.match((await send('/api/roster/read', undefined, { area: '4501' })).body, /"path":"file"/);
  assert.equal((await app.inject({ method: 'POST', url: '/api/roster/read', payload: {} })).statusCode, 415);
  const large = await send('/api/roster/screen', new Uint8Array(64 * 1024 * 1024 + 1));
  assert.equal(large.statusCode, 413);
  assert.match(large.body, /64MB/);
  assert.equal((await send('/api/roster/screen', await workbook(), { format: 'pdf' })).statusCode, 422);
  assert.equal((await send('/api/roster/read', await workbook(), { school: '1' })).statusCode, 422);
});

test('while rosters are read the server answers others; the eleventh at once is told to come back', async () => {
  const bytes = await workbook();
  const all = Promise.all(Array.from({ length: 11 }, () => send('/api/roster/read', bytes)));
  const start = performance.now();
  assert.equal((await app.inject('/api/settings')).statusCode, 200);
  assert.ok(performance.now() - start < 1000);
  const codes = (await all).map((response) => response.statusCode).toSorted();
  assert.deepEqual(codes, [...Array.from({ length: 10 }, () => 200), 503]);
});
