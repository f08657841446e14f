// `npm run new:service -- 23 after-school-care`: a folder for a further service, in the shape that the others have. Refuses to write over anything.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const [number = '', name = ''] = process.argv.slice(2);
if (!/^\d{1,2}$/.test(number) || !/^[a-z][a-z0-9-]+$/.test(name)) {
  console.error('Say the number and the English name with hyphens: npm run new:service -- 23 after-school-care');
  process.exit(2);
}
const id = `${number.padStart(2, '0')}-${name}`;
const folder = join(ROOT, 'packages/services/src', id);
if (existsSync(folder)) {
  console.error(`packages/services/src/${id} is there already.`);
  process.exit(1);
}
const constant = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const law = `# ${number} 服务名称\n\n## ${number}.1\n\n### [list#${number}.1] 清单 ${number}.1\nchecked: official\n清单原文。\n`;
const service = `import { all, rule } from '@tongxing/policy';
import type { ListedBenefit, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { minor } from '../people.ts';
import { cite } from '../sources.ts';

const benefit: ListedBenefit = {
  id: '${number}.1',
  name: '待遇名称',
  en: 'Name of the benefit',
  gives: '你能得到什么，一句话。',
  givesEn: 'What you get, in one sentence.',
  subject: 'child',
  strength: 'whereAvailable',
  entitled: rule('rule-name', cite('list', '${number}.1', 'official'), all(minor)),
  procedure: { id: '${name}', kind: 'office', steps: [{ say: '第一步。', en: 'The first step.' }], limits: [] },
  papers: [],
  offices: [offices.village],
  receipt: { proof: '凭什么算办到了', en: 'what proves it', lasts: 'once' },
  renewal: '怎样续办。',
  exit: '什么时候结束。',
  refused: { show: '给窗口看的一句规定。', en: 'The rule in one sentence.', cite: cite('list', '${number}.1', 'official'), complainTo: '主管部门' },
};

export const ${constant}: Service = {
  number: ${number},
  id: '${id}',
  heading: '发展保障',
  target: '流动儿童',
  official: '服务项目',
  plain: '一句大白话',
  en: 'English name',
  departments: [],
  keywords: [],
  items: [{ id: '${number}.1', official: '清单原文', benefits: [benefit] }],
};
`;
const examples = `'${number}.1':\n  - { say: 典型的能享受, facts: { birthDate: 2018-03-02 }, verdict: entitled }\n  - { say: 典型的不能享受, facts: { birthDate: 2000-03-02 }, verdict: notEntitled }\n  - { say: 什么都不知道, facts: {}, verdict: unknown }\n`;

mkdirSync(folder, { recursive: true });
for (const [file, text] of [
  ['law.md', law],
  ['service.ts', service],
  ['examples.yaml', examples],
])
  writeFileSync(join(folder, file), text);
console.log(
  `packages/services/src/${id}: fill in law.md first, then service.ts, then examples.yaml.\nAdd ${constant} to packages/services/src/list.ts, then run npm test -- packages/services and npm run generate.`,
);
