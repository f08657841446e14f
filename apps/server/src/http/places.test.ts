import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { providersResponse, regionsResponse } from '@tongxing/contracts';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../app.ts';

/** Invented offices. */
const TABLE =
  '名称,类别,地址,联系电话,办公时间,行政区,办理事项\n样例社区卫生服务中心,预防接种门诊,样例路1号,0771-0000000,周一至周五 8:30–12:00,南宁市西乡塘区,1.2\n样例街道办事处,街道办事处,样例路2号,0771-0000001,,南宁市,13.1、13.2\n样例没有类别,,,,,,\n';

let app: FastifyInstance;
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongxing-'));
  await writeFile(join(folder, 'offices.csv'), TABLE);
  app = await createApp({ trial: false, providers: join(folder, 'offices.csv') });
});
after(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const regions = async (query: string) => regionsResponse.parse((await app.inject(`/api/regions${query}`)).json()).regions;
const providers = async (query: string) => providersResponse.parse((await app.inject(`/api/providers${query}`)).json());

test('the provinces stand at the top, below each place those one level down', async () => {
  assert.ok((await regions('')).length >= 31);
  assert.equal((await regions('?parent=45')).length, 14);
  const counties = await regions('?parent=4501');
  assert.ok(counties.some((one) => one.fullName === '广西壮族自治区南宁市西乡塘区' && one.level === 'county'));
  assert.deepEqual(await regions('?parent=450100'), counties);
  assert.ok((await regions('?parent=450107')).every((one) => one.code.length === 9));
});

test('a place is found by the words of an address, by a former name, and by its code', async () => {
  assert.deepEqual(
    (await regions(`?search=${encodeURIComponent('广西南宁西乡塘')}`)).map((one) => one.code),
    ['450107'],
  );
  assert.deepEqual(
    (await regions(`?search=${encodeURIComponent('横县')}`)).map((one) => one.name),
    ['横州市'],
  );
  assert.deepEqual(await regions('?search=zzz'), []);
  assert.equal((await regions('?code=450127'))[0]?.former, true);
  assert.equal((await regions('?code=999999'))[0]?.unknown, true);
});

test('a code that is none is 422 with its path', async () => {
  const response = await app.inject('/api/regions?parent=45010');
  assert.equal(response.statusCode, 422);
  assert.equal((response.json() as { problems: { path: string }[] }).problems[0]?.path, 'parent');
});

test('the offices of a place that handle an item are found, the nearest first; the hotlines always stand beside', async () => {
  const here = await providers('?area=450107001');
  assert.deepEqual(
    here.providers.map((one) => one.name),
    ['样例社区卫生服务中心', '样例街道办事处'],
  );
  assert.deepEqual(
    (await providers('?area=450107&item=13.1')).providers.map((one) => one.name),
    ['样例街道办事处'],
  );
  assert.deepEqual(
    (await providers(`?area=450107&kind=${encodeURIComponent('预防接种门诊')}`)).providers.map((one) => one.phone),
    ['0771-0000000'],
  );
  assert.deepEqual((await providers('?area=4502&item=1.2')).providers, []);
  assert.ok(here.hotlines.some((one) => one.number === '12345'));
});

test('a table of offices that is not there, or no table, stops the start with a sentence', async () => {
  await assert.rejects(createApp({ trial: false, providers: join(folder, 'none.csv') }), /读不了（ENOENT）.*cannot be read/);
  await writeFile(join(folder, 'empty.csv'), 'a,b\n1,2\n');
  await assert.rejects(createApp({ trial: false, providers: join(folder, 'empty.csv') }), /没有找到表头/);
});
