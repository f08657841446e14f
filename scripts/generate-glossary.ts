/** Writes GLOSSARY.md: every word of the code that stands for something official, beside its Chinese. `--check` fails where it is not fresh. */
import { facts, HEADINGS, parameters, services, sources } from '@tongxing/services';
import { generated } from './generated-file.ts';

type Row = readonly [code: string, chinese: string, english: string];

/** The words of the language itself, which no declaration carries. */
const LANGUAGE: readonly Row[] = [
  ['service', '服务项目', 'a row of the list'],
  ['item', '服务内容', 'a numbered content item of a row'],
  ['benefit', '待遇', 'what is decided, applied for and delivered'],
  ['situation', '情况', 'what is known of one child and its household'],
  ['fact', '事实', 'one thing that may be known'],
  ['parameter', '标准', 'a dated value set by a nation, region, prefecture or county'],
  ['citation', '依据', 'a place in a source, with how sure it is'],
  ['verdict', '结论', 'entitled, not entitled or unknown'],
  ['canHave', '现在就能享受', 'can have now'],
  ['oneAnswerAway', '再答一个问题就知道', 'one more answer needed'],
  ['notSettledLocally', '本地标准未确认', 'not settled locally'],
  ['notAsked', '没有问', 'hangs on a private fact, not asked'],
  ['notNow', '现在不符合', 'not now'],
  ['right', '一定有', 'promised to whoever meets the rule'],
  ['seats', '按名额排', 'ranked or limited'],
  ['whereAvailable', '看当地有没有', 'only where a place offers it'],
  ['onDemand', '需要就能用', 'open to all, used when needed'],
  ['official', '已核原文', 'text read in full'],
  ['repost', '转载，待核对', 'read in a repost'],
  ['toConfirm', '待核对', 'recalled or inferred: never says no'],
  ['hukou', '户口', 'household registration'],
  ['residence permit', '居住证', 'card of one who lives away from the hukou place'],
  ['children’s director', '儿童主任', 'village or community worker for children'],
  ['trial', '示例', 'sample value of trial mode'],
];

const table = (rows: readonly Row[]): string =>
  ['| in the code | 中文 | meaning |', '|---|---|---|', ...rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)].join('\n');
const section = (title: string, rows: readonly Row[]): string => `## ${title}\n\n${table(rows)}\n`;

const benefits = services.flatMap((service) => service.items.flatMap((item) => item.benefits));
const departments = [...new Set(services.flatMap((service) => service.departments))];

generated(
  'GLOSSARY.md',
  [
    '# Glossary\n\nEnglish in code, official Chinese as data. Generated from the declarations by `npm run generate`; a word without its pair does not compile or fails the tests.\n',
    section('The language', LANGUAGE),
    `## The six headings of the list\n\n${HEADINGS.join(' · ')}\n`,
    section(
      'Services',
      services.map((one) => [one.id, one.official, one.en]),
    ),
    section(
      'Benefits',
      benefits.map((one) => [one.id, one.name, one.en]),
    ),
    section(
      'Facts',
      facts.map((one) => [one.id, one.label, one.en]),
    ),
    section(
      'Parameters',
      parameters.map((one) => [one.id, one.label, one.en]),
    ),
    section(
      'Sources',
      Object.entries(sources).map(([key, one]) => [key, one.title, 'number' in one && one.number ? one.number : '']),
    ),
    `## Departments\n\n${departments.map((name) => `- ${name}`).join('\n')}\n`,
  ].join('\n'),
);
