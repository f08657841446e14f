import type { Shown } from '@tongxing/policy';
import { HEADINGS, sources, type BenefitCheck, type Heading, type ServiceCheck } from '@tongxing/services';
import { childLabel, currentChild, type Answers } from './answers.ts';
import { sayEvent } from './family-dates.ts';
import { isOpenToSee } from './open-benefits.ts';
import type { Steps } from './parts/after-paint.ts';
import type { FamilyRules } from './family.ts';
import { sayDate } from './words.ts';

const MOST_DAYS = 5;
const MOST_PAPERS = 3;

/** A line of the card about one service. */
export interface CardLine {
  readonly number: number;
  readonly name: string;
  readonly say: string;
  readonly trial: boolean;
}

/** One service that can be had: what to bring and where to go. */
export interface CardRow {
  readonly number: number;
  readonly name: string;
  readonly gives: string;
  readonly bring: string;
  readonly where: string;
  readonly trial: boolean;
}

/** Everything that stands on the card, on paper and as a picture. Nothing private: benefits that hang on a private fact are left off. */
export interface Card {
  readonly title: string;
  readonly person: string;
  readonly asOf: string;
  readonly have: readonly { readonly heading: Heading; readonly rows: readonly CardRow[] }[];
  readonly haveCount: number;
  readonly ask: readonly CardLine[];
  readonly later: readonly CardLine[];
  readonly local: readonly CardLine[];
  readonly days: readonly { readonly id: string; readonly when: string; readonly what: string; readonly now: boolean }[];
}

function benefitsOf(row: ServiceCheck, shown: Shown): readonly BenefitCheck[] {
  return row.items.flatMap((item) => item.benefits).filter((one) => one.decision.shown === shown && isOpenToSee(one.benefit));
}

function haveRow(row: ServiceCheck, rules: FamilyRules, answers: Answers): readonly CardRow[] {
  const first = benefitsOf(row, 'canHave')[0];
  if (!first) return [];
  const papers = rules.papersFor(answers, first.benefit).filter((paper) => paper.registry === undefined);
  const bring =
    papers
      .slice(0, MOST_PAPERS)
      .map((paper) => paper.name)
      .join('、') + (papers.length > MOST_PAPERS ? '等' : '');
  return [
    {
      number: row.service.number,
      name: row.service.official,
      gives: row.service.plain,
      bring: bring || '不用带',
      where: first.benefit.offices[0]?.kind ?? '',
      trial: first.decision.trial,
    },
  ];
}

function lines(rows: readonly ServiceCheck[], shown: Shown, say: (check: BenefitCheck) => string): readonly CardLine[] {
  return rows
    .filter((row) => row.shown === shown)
    .flatMap((row) => {
      const first = benefitsOf(row, shown)[0];
      return first ? [{ number: row.service.number, name: row.service.official, say: say(first), trial: first.decision.trial }] : [];
    });
}

/** What the card of this child says today, worked out in steps. */
export function* cardSteps(rules: FamilyRules, answers: Answers): Steps<Card> {
  const days = yield* rules.nearest(answers, MOST_DAYS);
  const check = rules.check(answers);
  const person = rules.person(answers);
  const have = HEADINGS.map((heading) => ({
    heading,
    rows: check.services.filter((row) => row.service.heading === heading && row.shown === 'canHave').flatMap((row) => haveRow(row, rules, answers)),
  }));
  const sayLater = ({ benefit, decision }: BenefitCheck): string => {
    const comes = rules.from(answers, benefit.id);
    const because = rules.because(answers, decision);
    if (!comes) return because && `因为${because}`;
    return `${sayDate(comes.date)}起。${benefit.untilThen ?? because}`;
  };
  return {
    title: `${childLabel(answers, currentChild(answers))}的服务卡`,
    person: [person.age, person.places.replace(/。$/, '').replaceAll('。', ' · ')].filter(Boolean).join(' · '),
    asOf: sayDate(check.asOf),
    have: have.filter((group) => group.rows.length > 0),
    haveCount: have.reduce((sum, group) => sum + group.rows.length, 0),
    ask: lines(check.services, 'oneAnswerAway', ({ decision }) => rules.questionFor(answers, decision)?.ask ?? ''),
    later: lines(check.services, 'notNow', sayLater),
    local: lines(check.services, 'notSettledLocally', () => '可以先申请'),
    days: days.map((event) => ({
      id: event.id,
      when: event.when,
      now: event.state === 'now',
      what: [event.about, sayEvent(event)].filter(Boolean).join('：'),
    })),
  };
}

/** What stands at the foot of the card. */
export const CARD_FOOT = `不给办：请窗口把理由写在纸上；打12345。医保问12393，找工作问12333，孩子的心事打12355、12356。这不是审批结果。卡上没有名字、身份证号，也没有写私密的事。依据《${sources.list.title}》。`;
