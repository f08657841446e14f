import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { ResultSheet } from './writing/result-sheet.ts';
import { streamCsv, streamResult } from './writing/result.ts';
import { sampleId } from './sample-files.ts';

const ROWS = 100_000;
const folder = mkdtempSync(join(tmpdir(), 'roster-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A roster as a large township keeps it, written while it is made. */
function largeSheet(): ResultSheet {
  function* rows(): Generator<readonly string[]> {
    for (let index = 0; index < ROWS; index += 1) {
      const day = new Date(Date.UTC(2010, 0, 1) + (index % 5000) * 86_400_000).toISOString().slice(0, 10);
      yield [
        `示例${index}`,
        sampleId(day, Math.floor(index / 5000)),
        day,
        index % 2 === 0 ? '2023年3月' : '2024.9',
        '湖南省衡阳市衡南县',
        `示例监护${index}`,
        '3,200元',
        index % 3 === 0 ? '√' : '否',
      ];
    }
  }
  const columns = ['姓名', '身份证号', '出生日期', '来本地时间', '户籍地', '监护人', '家庭月收入', '是否寄宿'].map((heading) => ({
    heading,
    kind: 'text' as const,
  }));
  return { name: '花名册', columns, rows: rows() };
}

async function writeFile(name: string, pieces: AsyncIterable<Uint8Array | string>): Promise<string> {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  for await (const piece of pieces) writeFileSync(file, piece);
  closeSync(file);
  return path;
}

/** Reads a file in a process of its own with a heap of so many megabytes; prints what it found as JSON. */
function readApart(path: string, megabytes: number): { readonly status: number | null; readonly said: Record<string, unknown>; readonly complaint: string } {
  const reader = pathToFileURL(join(import.meta.dirname, 'index.ts')).href;
  const samples = pathToFileURL(join(import.meta.dirname, 'sample-files.ts')).href;
  const script = `
    import { readFileSync } from 'node:fs';
    import { readRoster } from ${JSON.stringify(reader)};
    import { SAMPLE_FIELDS } from ${JSON.stringify(samples)};
    const started = performance.now();
    try {
      const reading = await readRoster(readFileSync(${JSON.stringify(path)}), 'x', SAMPLE_FIELDS);
      const last = reading.rows.at(-1);
      console.log(JSON.stringify({ rows: reading.rows.length, last: last.values, problems: reading.problemCounts, ms: Math.round(performance.now() - started), rss: process.memoryUsage().rss }));
    } catch (error) {
      console.log(JSON.stringify({ refused: error.code }));
    }`;
  const run = spawnSync(process.execPath, [`--max-old-space-size=${megabytes}`, '--input-type=module', '-e', script], { encoding: 'utf8', maxBuffer: 1 << 24 });
  return { status: run.status, said: run.stdout === '' ? {} : JSON.parse(run.stdout), complaint: run.stderr };
}

for (const [name, megabytes] of [
  ['花名册.xlsx', 256],
  ['花名册.csv', 256],
] as const) {
  test(`${ROWS} children in ${name} are read with a heap of ${megabytes} MB`, { timeout: 300_000 }, async (context) => {
    const sheet = largeSheet();
    const path = await writeFile(name, name.endsWith('.csv') ? streamCsv(sheet) : streamResult({ sheets: [sheet] }));
    const { status, said, complaint } = readApart(path, megabytes);
    assert.equal(status, 0, complaint);
    assert.equal(said['rows'], ROWS);
    assert.deepEqual(said['problems'], {});
    assert.equal(typeof said['ms'], 'number');
    context.diagnostic(`read in ${String(said['ms'])} ms, ${Math.round(Number(said['rss']) / 1e6)} MB resident`);
  });
}

test('R11: a file of 200 MB is refused before it is looked at', { timeout: 60_000 }, () => {
  const path = join(folder, 'large.xlsx');
  writeFileSync(path, 'PK');
  truncateSync(path, 200 * 1024 * 1024);
  assert.deepEqual(readApart(path, 64).said, { refused: 'fileTooLarge' });
});
