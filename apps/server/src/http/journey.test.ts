import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { questionsResponse, timelineResponse, type QuestionsResponse, type TimelineResponse } from '@tongxing/contracts';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../app.ts';

const AS_OF = '2026-11-24';
let app: FastifyInstance;
before(async () => {
  app = await createApp({ trial: false });
});
after(() => app.close());

async function ask(body: object): Promise<QuestionsResponse> {
  const response = await app.inject({ method: 'POST', url: '/api/questions', payload: { asOf: AS_OF, ...body } });
  assert.equal(response.statusCode, 200, response.body);
  const answer: unknown = response.json();
  assert.deepEqual(questionsResponse.parse(answer), answer);
  return answer as QuestionsResponse;
}

async function datesOf(body: object): Promise<TimelineResponse> {
  const response = await app.inject({ method: 'POST', url: '/api/timeline', payload: { asOf: AS_OF, ...body } });
  assert.equal(response.statusCode, 200, response.body);
  const answer: unknown = response.json();
  assert.deepEqual(timelineResponse.parse(answer), answer);
  return answer as TimelineResponse;
}

test('a check opens with the birth, says what it settles, and ends after at most 20 questions, each asked once', async () => {
  const first = await ask({ children: [{}] });
  assert.equal(first.next?.question.id, 'birth');
  assert.ok(first.left > 3);
  const asked: string[] = [];
  const child: Record<string, unknown> = {};
  for (;;) {
    const { next, left } = await ask({ children: [child], asked });
    if (!next) {
      assert.equal(left, 0);
      break;
    }
    assert.ok(!asked.includes(next.question.id) && asked.length < 20 && left > 0);
    assert.ok(next.settles.length + next.nearer.length > 0 || asked.length < 4, next.question.id);
    assert.ok(!next.question.private);
    asked.push(next.question.id);
    const { question } = next;
    if (question.answers && question.kind === 'choice') Object.assign(child, question.answers.at(-1)?.sets);
    else if (question.unticked) Object.assign(child, question.unticked);
    else if (question.kind === 'area') child[question.facts[0] ?? ''] = question.id === 'hukou' ? '430422' : '450107';
    else if (question.id === 'birth') child['birthDate'] = '2018-05-03';
  }
  assert.ok(asked.length >= 5, asked.join());
});

test('what is shared is asked once: the second child is asked only its own', async () => {
  const household = { residence: '450107' };
  const asked = ['residence'];
  const { next } = await ask({ household, children: [{ birthDate: '2018-05-03' }, {}], asked, askedOf: [['hukou', 'grade'], []] });
  assert.equal(next?.child, 0);
  const every = (await app.inject('/api/facts')).json() as { questions: { id: string; shared: boolean }[] };
  const all = every.questions.map((question) => question.id);
  const second = await ask({ household, children: [{ birthDate: '2018-05-03' }, {}], askedOf: [all, []] });
  assert.equal(second.next?.child, 1);
  assert.equal(second.next.question.id, 'birth');
});

test('a wrong list of asked questions is 422', async () => {
  const response = await app.inject({ method: 'POST', url: '/api/questions', payload: { children: [{}], asked: 'birth' } });
  assert.equal(response.statusCode, 422);
  assert.match(response.body, /"path":"asked"/);
});

test('the dates of a child of two months: doses and visits in order, school from 1 September, nothing before today, all before 18', async () => {
  const {
    children: [child],
  } = await datesOf({ household: { residence: '450107' }, children: [{ birthDate: '2026-09-20', sex: 'female', hukou: '430422', grade: 'none' }] });
  assert.ok(child);
  assert.equal(child.until, '2044-09-20');
  assert.ok(child.doses.length >= 20 && child.visits.length === 13);
  assert.deepEqual(
    child.changes.map((change) => change.date),
    child.changes.map((change) => change.date).toSorted(),
  );
  for (const change of child.changes) {
    assert.ok(change.date > AS_OF && change.date <= child.until && change.from !== change.to);
    assert.ok(
      change.why.every(({ say, sayEn }) => say && sayEn),
      change.benefit,
    );
  }
  assert.deepEqual(
    child.changes.flatMap(({ benefit, date, to }) => (benefit === '3.2' ? [[date, to]] : [])).slice(0, 2),
    [
      ['2032-09-01', 'oneAnswerAway'],
      ['2033-09-01', 'canHave'],
    ],
    'born in September: a school may take it a year early, and must take it at six',
  );
});

test("without a birth date there are no doses; a last day of one's own is taken; facts that lapse are said when asked for", async () => {
  const {
    children: [none],
  } = await datesOf({ children: [{ residence: '450107' }] });
  assert.deepEqual([none?.doses, none?.visits], [[], []]);
  const body = {
    until: '2028-01-01',
    household: { residence: '450107', minimumLiving: true },
    children: [{ birthDate: '2018-05', hukou: '430422', grade: 'p2' }],
  };
  const [stays, lapses] = [await datesOf(body), await datesOf({ ...body, afterwards: 'lapse' })];
  assert.equal(stays.children[0]?.until, '2028-01-01');
  assert.ok(stays.children[0].doses.every((dose) => dose.approximate));
  const awayFrom = (answer: TimelineResponse): number => answer.children[0]?.changes.filter((change) => change.to === 'oneAnswerAway').length ?? 0;
  assert.ok(awayFrom(lapses) > awayFrom(stays));
});

test('a childhood is answered well within a tenth of a second a child', async () => {
  const body = {
    household: { residence: '450107' },
    children: Array.from({ length: 20 }, (_, index) => ({ birthDate: `20${10 + (index % 15)}-03-0${1 + (index % 9)}`, hukou: '430422', grade: 'p2' })),
  };
  await datesOf(body);
  const start = performance.now();
  await datesOf(body);
  assert.ok(performance.now() - start < 2000);
});
