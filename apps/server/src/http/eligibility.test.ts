import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  eligibilityResponse,
  presentCheck,
  verdictsResponse,
  type ChildAnswer,
  type ChildVerdicts,
  type EligibilityResponse,
  type VerdictsResponse,
} from '@tongxing/contracts';
import { sampleSituation, seededRandom, type Shown, type Situation } from '@tongxing/policy';
import { benefits, checkChild, facts, services } from '@tongxing/services';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../app.ts';
import { loadServerRules } from '../rules.ts';

const AS_OF = '2026-11-24';
const SAMPLES = 100;
const rules = loadServerRules({ trial: true });
let app: FastifyInstance;
before(async () => {
  app = await createApp({ trial: true });
});
after(() => app.close());

async function post(body: object): Promise<unknown> {
  const response = await app.inject({ method: 'POST', url: '/api/eligibility', payload: body });
  assert.equal(response.statusCode, 200, response.body);
  return response.json();
}

async function check(body: object): Promise<EligibilityResponse> {
  const answer = await post(body);
  assert.deepEqual(eligibilityResponse.parse(answer), answer);
  return answer as EligibilityResponse;
}

async function verdicts(body: object): Promise<VerdictsResponse> {
  const answer = await post({ ...body, reasons: false });
  assert.deepEqual(verdictsResponse.parse(answer), answer);
  return answer as VerdictsResponse;
}

/** Children of the edges of the rules, with half of their facts unknown; nobody real. */
function sampleChildren(): readonly Situation[] {
  const random = seededRandom(20_261_124);
  const said = facts.filter((fact) => fact.derivedFrom === undefined);
  return Array.from({ length: SAMPLES }, (_, index) => {
    const residence = ['450107', '4502', '45', '431102'][index % 4] ?? '';
    const { lowered } = rules.programFor(residence, AS_OF);
    return {
      ...sampleSituation(
        { facts: said, trees: [lowered[index % lowered.length] ?? lowered[0]].flatMap((tree) => tree ?? []), asOf: AS_OF },
        { unknown: 0.5, partial: 0.3 },
        random,
      ),
      residence,
    };
  });
}

const byShown = <Part>(parts: readonly (readonly [Part, Shown])[]): Record<Shown, Part[]> => {
  const of = (shown: Shown): Part[] => parts.filter((part) => part[1] === shown).map(([part]) => part);
  return {
    canHave: of('canHave'),
    oneAnswerAway: of('oneAnswerAway'),
    notSettledLocally: of('notSettledLocally'),
    notAsked: of('notAsked'),
    notNow: of('notNow'),
  };
};

const bare = ({ services: rows }: ChildAnswer): ChildVerdicts => ({
  services: byShown(rows.map(({ number, shown }) => [number, shown])),
  benefits: byShown(rows.flatMap(({ items }) => items.flatMap((item) => item.benefits.map(({ benefit, shown }) => [benefit, shown] as const)))),
});

test(`verdicts alone, and answers with reasons, are the same as the rules read word for word, for ${SAMPLES} children`, async () => {
  const children = sampleChildren();
  for (let at = 0; at < children.length; at += 20) {
    const some = children.slice(at, at + 20);
    const expected = some.map((child) => presentCheck(checkChild(child, rules, AS_OF), rules));
    assert.deepEqual((await verdicts({ asOf: AS_OF, children: some })).children, expected.map(bare));
    assert.deepEqual((await check({ asOf: AS_OF, english: true, whole: true, children: some })).children, JSON.parse(JSON.stringify(expected)));
  }
});

test('the whole list is answered, in its order, without English and with the deciding lines alone unless more is asked for', async () => {
  const { children, trial, asOf } = await check({ asOf: AS_OF, children: [{ birthDate: '2018-05-03', residence: '450107', hukou: '430422', grade: 'p2' }] });
  assert.equal(asOf, AS_OF);
  assert.equal(trial, true);
  const [child] = children;
  assert.deepEqual(
    child?.services.map((service) => service.number),
    services.map((service) => service.number),
  );
  assert.equal(child.services.flatMap((service) => service.items.flatMap((item) => item.benefits)).length, benefits.length);
  assert.doesNotMatch(JSON.stringify(child), /En":/);
  const whole = await check({ asOf: AS_OF, whole: true, children: [{ birthDate: '2018-05-03', residence: '450107', hukou: '430422', grade: 'p2' }] });
  const linesOf = ({ children: [one] }: Pick<EligibilityResponse, 'children'>): number => Object.keys(one?.lines ?? {}).length;
  assert.ok(linesOf(whole) > linesOf({ children }) * 1.3, `${linesOf(whole)} lines, and ${linesOf({ children })}`);
});

test("what is said of the household counts for each child, and a child's own word goes before it", async () => {
  const together = await check({
    asOf: AS_OF,
    household: { residence: '450107', minimumLiving: true },
    children: [{ birthDate: '2018-05-03' }, { birthDate: '2021-05-03', minimumLiving: false }],
  });
  const apart = await check({
    asOf: AS_OF,
    children: [
      { birthDate: '2018-05-03', residence: '450107', minimumLiving: true },
      { birthDate: '2021-05-03', residence: '450107', minimumLiving: false },
    ],
  });
  assert.deepEqual(together, apart);
});

test('a padded code (450100) is read as its place, a code in no table is kept and remarked on', async () => {
  const [padded, plain] = await Promise.all(['450100', '4501'].map((residence) => check({ asOf: AS_OF, children: [{ residence }] })));
  assert.deepEqual(padded?.children, plain?.children);
  const { remarks, children } = await check({ asOf: AS_OF, whole: true, household: { residence: '450107' }, children: [{}, { hukou: '439999' }] });
  assert.deepEqual(
    remarks.map(({ path, code }) => ({ path, code })),
    [{ path: 'children.1.hukou', code: 'unknownArea' }],
  );
  assert.match(JSON.stringify(children[1]), /湖南省439999/);
});

test('what is malformed is 422 with every path, a sentence each', async () => {
  const response = await app.inject({
    method: 'POST',
    url: '/api/eligibility',
    payload: { asOf: '2026-02-30', children: [{ birthDate: '2025-02-30' }, { grade: 'p9', hukou: '45010' }], extra: 1 },
  });
  assert.equal(response.statusCode, 422);
  const { problems } = response.json() as { problems: { path: string; message: string; messageEn: string }[] };
  assert.deepEqual(problems.map((problem) => problem.path).toSorted(), ['', 'asOf', 'children.0.birthDate', 'children.1.grade', 'children.1.hukou']);
  for (const payload of [
    { children: [] },
    { children: Array.from({ length: 21 }, () => ({})) },
    {},
    [],
    { children: [null] },
    { children: [{ move: 'sameCounty' }] },
  ]) {
    const wrong = await app.inject({ method: 'POST', url: '/api/eligibility', payload });
    assert.equal(wrong.statusCode, 422, JSON.stringify(payload));
    assert.match(wrong.body, /\p{Script=Han}/u);
  }
});

test('without trial mode no answer rests on a sample value', async () => {
  const plain = await createApp({ trial: false });
  const response = await plain.inject({
    method: 'POST',
    url: '/api/eligibility',
    payload: {
      asOf: AS_OF,
      children: [{ birthDate: '2018-05-03', residence: '450107', hukou: '430422', grade: 'p2', householdKind: 'urban', incomePerHead: 1 }],
    },
  });
  await plain.close();
  assert.doesNotMatch(response.body, /示例|"trial":true/);
});

test('60 requests at once are each answered for themselves, the 20 that cannot be read among them', async () => {
  const bodies = Array.from({ length: 60 }, (_, index) => ({
    asOf: AS_OF,
    reasons: index % 2 === 0,
    children: [{ birthDate: index % 3 === 0 ? '2018-02-30' : `2018-05-${String(1 + (index % 28)).padStart(2, '0')}`, residence: '450107' }],
  }));
  const alone: { status: number; body: string }[] = [];
  const ask = async (payload: object) => {
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/api/eligibility', payload });
    return { status: statusCode, body };
  };
  for (const body of bodies) alone.push(await ask(body));
  const together = await Promise.all(bodies.map(ask));
  assert.deepEqual(together, alone);
  assert.equal(together.filter(({ status }) => status === 422).length, 20);
});
