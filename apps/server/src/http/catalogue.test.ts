import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { factsResponse, parametersResponse, serviceDetail, servicesResponse, settingsResponse, sourcesResponse } from '@tongxing/contracts';
import { benefits, facts, items, questions, services } from '@tongxing/services';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../app.ts';

let app: FastifyInstance;
before(async () => {
  app = await createApp({ trial: true });
});
after(() => app.close());

async function get(url: string): Promise<unknown> {
  const response = await app.inject(url);
  assert.equal(response.statusCode, 200, response.body);
  return response.json();
}

test('the list gives every service, item and benefit with its rule in Chinese and English', async () => {
  const list = servicesResponse.parse(await get('/api/services'));
  assert.deepEqual(list.totals, { services: services.length, items: items.length, benefits: benefits.length });
  for (const benefit of list.services.flatMap((service) => service.items.flatMap((item) => item.benefits)))
    assert.ok(benefit.entitled.say && benefit.entitled.sayEn && benefit.givesEn, benefit.id);
});

test('one service comes with its rules, papers, steps, time limits, offices and sources, and with the values of a place', async () => {
  const detail = serviceDetail.parse(await get('/api/services/13'));
  const [granted] = detail.items[0]?.benefits ?? [];
  assert.ok(granted && granted.papers.length > 0 && granted.procedure.steps.length > 0 && granted.procedure.limits.length > 0 && granted.offices.length > 0);
  assert.ok(detail.sources.length > 3);
  const here = serviceDetail.parse(await get('/api/services/13?area=450107'));
  assert.match(JSON.stringify(here), /〔示例〕/);
  assert.notDeepEqual(here.items, detail.items);
});

test('a service that is not on the list is 404, a query that is no place 422', async () => {
  for (const number of ['0', '23', '13a']) {
    const response = await app.inject(`/api/services/${number}`);
    assert.equal(response.statusCode, 404, number);
    assert.match(response.body, /没有/);
  }
  assert.equal((await app.inject('/api/services/13?area=南宁')).statusCode, 422);
  assert.equal((await app.inject('/api/services?place=45')).statusCode, 422);
});

test('every fact and question is there, the private ones marked', async () => {
  const answer = factsResponse.parse(await get('/api/facts'));
  assert.equal(answer.facts.length, facts.length);
  assert.equal(answer.questions.length, questions.length);
  assert.deepEqual(
    answer.facts.filter((fact) => fact.private).map((fact) => fact.id),
    facts.filter((fact) => fact.private).map((fact) => fact.id),
  );
});

test('values carry their day, their source and, where they are samples, 示例', async () => {
  const all = parametersResponse.parse(await get('/api/parameters'));
  const keys = new Set(all.sources.map((one) => one.id));
  for (const row of all.parameters.flatMap((parameter) => parameter.rows)) assert.ok(keys.has(row.source) && row.areaName);
  const one = parametersResponse.parse(await get('/api/parameters?id=minimum-living-urban&area=4502'));
  assert.equal(one.parameters.length, 1);
  assert.ok(one.parameters[0]?.rows.some((row) => row.trial) && one.parameters[0].rows.some((row) => !row.trial));
});

test('the sources say how sure they are; the settings say that samples are loaded', async () => {
  const { sources } = sourcesResponse.parse(await get('/api/sources'));
  assert.ok(new Set(sources.map((one) => one.checked)).size >= 2);
  assert.deepEqual(settingsResponse.parse(await get('/api/settings')), { trial: true, version: '0.1.0' });
});
