import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { adviceResponse, errorAnswer, type AdviceAnswer, type AdviceResponse, type BenefitAnswer, type EligibilityResponse } from '@tongxing/contracts';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../app.ts';

const AS_OF = '2026-11-24';
/** 样例孩子: eight years old, in Nanning since August, hukou in Hunan. */
const CHILD = {
  birthDate: '2018-05-03',
  residence: '450107',
  residenceSince: '2026-08-01',
  hukou: '430422',
  grade: 'p2',
  parentsPermit: 'none',
  childPermit: false,
  insurance: 'none',
  stableHome: false,
};

let app: FastifyInstance;
before(async () => {
  app = await createApp({ trial: false });
});
after(() => app.close());

async function post(url: string, body: object): Promise<Awaited<ReturnType<typeof app.inject>>> {
  return app.inject({ method: 'POST', url, payload: { asOf: AS_OF, ...body } });
}

async function advise(body: object): Promise<AdviceResponse> {
  const response = await post('/api/advice', body);
  assert.equal(response.statusCode, 200, response.body);
  const answer: unknown = response.json();
  assert.deepEqual(adviceResponse.parse(answer), answer);
  return answer as AdviceResponse;
}

async function listOf(asOf: string, child: object): Promise<readonly BenefitAnswer[]> {
  const { children } = (await post('/api/eligibility', { asOf, children: [child] })).json() as EligibilityResponse;
  return (children[0]?.services ?? []).flatMap(({ items }) => items.flatMap(({ benefits }) => benefits));
}

async function shownOf(id: string, asOf: string, child: object): Promise<string | undefined> {
  return (await listOf(asOf, child)).find(({ benefit }) => benefit === id)?.shown;
}

const withWays = ({ children }: AdviceResponse): readonly AdviceAnswer[] => (children[0]?.benefits ?? []).filter(({ ways }) => ways.length > 0);

test('of each benefit that is not now or one answer away, and of no other, at most 3 ways of at most 3 acts are told, each with what, who and where', async () => {
  const answer = await advise({ children: [CHILD] });
  const open = (await listOf(AS_OF, CHILD)).filter(({ shown }) => ['notNow', 'oneAnswerAway'].includes(shown));
  assert.deepEqual(
    answer.children[0]?.benefits.map(({ benefit, shown }) => [benefit, shown]),
    open.map(({ benefit, shown }) => [benefit, shown]),
  );
  const advised = withWays(answer);
  assert.ok(advised.length >= 3, String(advised.length));
  for (const { ways } of advised) {
    assert.ok(ways.length <= 3);
    for (const { say, acts, done } of ways) {
      assert.ok(acts.length >= 1 && acts.length <= 3 && done >= AS_OF);
      for (const { act, who, where } of acts) assert.ok(say.includes(act) && say.includes(`${who}在${where}办`), say);
    }
  }
  assert.doesNotMatch(JSON.stringify(answer), /En":/);
});

test('what is shown after a way is what the list answers when its facts are sent for that day', async () => {
  const advised = withWays(await advise({ children: [CHILD] }));
  for (const { benefit, ways } of advised) {
    for (const { sets, outcome } of ways) {
      assert.equal(outcome.shown, 'canHave', benefit);
      assert.equal(await shownOf(benefit, outcome.date, { ...CHILD, ...sets }), outcome.shown, benefit);
      assert.notEqual(await shownOf(benefit, outcome.date, CHILD), 'canHave', benefit);
    }
  }
});

test('a permit is begun after half a year here and takes 15 days: registered on 1 August 2026 it is there on 16 February 2027', async () => {
  const [insured] = withWays(await advise({ children: [{ ...CHILD, grade: 'none' }], benefit: '7.1-here', english: true }));
  const permits = insured?.ways ?? [];
  assert.deepEqual(
    permits.map(({ sets }) => sets),
    [{ childPermit: true }, { parentsPermit: 'one' }],
  );
  for (const { say, sayEn, acts, done } of permits) {
    assert.equal(done, '2027-02-16');
    assert.deepEqual([acts[0]?.days, acts[0]?.after], [15, { fact: 'residenceSince', months: 6 }]);
    assert.match(say, /居住证.*。孩子或父母在派出所、社区流动人口服务站或网上办，大约2027年2月16日办好.*。$/);
    assert.match(String(sayEn), /residence permit.*: the child or a parent, at the police station.*, done by about 16 February 2027.*\.$/);
  }
});

test('with a benefit only that one is answered, whatever it shows', async () => {
  const { children } = await advise({ children: [CHILD, { birthDate: '2018-05-03' }], benefit: '3.2' });
  assert.deepEqual(
    children.map(({ benefits }) => benefits.map(({ benefit }) => benefit)),
    [['3.2'], ['3.2']],
  );
});

test('time alone is told: a child of two months has school from 1 September 2033, and no act brings it sooner', async () => {
  const { children } = await advise({ children: [{ ...CHILD, birthDate: '2026-09-20', grade: 'none' }], benefit: '3.2' });
  const [school] = children[0]?.benefits ?? [];
  assert.deepEqual([school?.shown, school?.from, school?.ways], ['notNow', '2033-09-01', []]);
});

test('a benefit that no list has, a wrong flag and an unknown name are 422, each with a sentence that says what to write', async () => {
  for (const [body, path, message] of [
    [{ benefit: '99.9' }, 'benefit', /没有这个编号的待遇。.*\/api\/services/],
    [{ benefit: 3 }, 'benefit', /没有这个编号的待遇/],
    [{ english: 'yes' }, 'english', /english 写 true 或者 false/],
    [{ acts: 3 }, '', /不认识的名字：acts/],
    [{ children: [] }, 'children', /至少写一个孩子/],
  ] as const) {
    const response = await post('/api/advice', { children: [CHILD], ...body });
    assert.equal(response.statusCode, 422, response.body);
    const [problem] = errorAnswer.parse(response.json()).problems ?? [];
    assert.equal(problem?.path, path);
    assert.match(problem.message, message);
    assert.match(problem.messageEn, /[a-z].*\.$/);
  }
});

test('a place in no table is kept and said', async () => {
  const { remarks } = await advise({ children: [{ hukou: '439999' }], benefit: '3.2' });
  assert.deepEqual(
    remarks.map(({ path, code }) => [path, code]),
    [['children.0.hukou', 'unknownArea']],
  );
});

test('one child over all benefits is answered within a second', async (t) => {
  await advise({ children: [CHILD] });
  const times: number[] = [];
  for (const child of [CHILD, {}, { residence: '450107' }, { ...CHILD, birthDate: '2011' }]) {
    const start = performance.now();
    await advise({ children: [child] });
    times.push(performance.now() - start);
  }
  t.diagnostic(times.map((ms) => `${ms.toFixed(0)} ms`).join(', '));
  assert.ok(Math.max(...times) < 1000);
});
