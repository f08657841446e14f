/** Writes docs/catalogue: a page for each service, generated from its rules, for readers of the repository. `--check` fails where one is not fresh. */
import { agesIn, explainCitation, explainCondition, parametersOf, sayAgeLimit, sayParameterValue, walk, type Citation } from '@tongxing/policy';
import { parameters, services, type ListedBenefit, type Service } from '@tongxing/services';
import { generated } from './generated-file.ts';

const STRENGTH = {
  right: '一定有 · a right',
  seats: '按名额排 · ranked or limited',
  whereAvailable: '看当地有没有 · where available',
  onDemand: '需要就能用 · on demand',
} as const;
const UNITS = { workingDays: '个工作日', days: '天', months: '个月' } as const;

function citationsOf(benefit: ListedBenefit): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const word of walk(benefit.entitled)) if (word.kind === 'rule') for (const one of word.cite) found.set(`${one.source.id}#${one.article}`, one);
  return [...found.values()];
}

const ages = agesIn(services.flatMap((service) => service.items.flatMap((item) => item.benefits.map((benefit) => benefit.entitled))));

/** The values that the rule and the amounts of a benefit stand on, with where and since when each holds. */
function valuesOf(benefit: ListedBenefit): readonly string[] {
  const used = new Set(
    [...[...walk(benefit.entitled)].flatMap(parametersOf), ...(benefit.amounts ?? []).map((amount) => amount.parameter)].map((one) => one.id),
  );
  return parameters
    .filter((one) => used.has(one.id))
    .flatMap((parameter) => {
      if (parameter.rows.length === 0) return [`- ${parameter.label} (${parameter.en}): 各地还没有录入 · not entered yet`];
      return parameter.rows.map(
        (row) =>
          `- ${parameter.label}: ${(ages.has(parameter.id) ? sayAgeLimit : sayParameterValue)(parameter, row.value, 'zh')}${row.area ? ` (${row.area})` : ''}, ${row.from} – ${row.to ?? ''}; ${explainCitation(row.cite, 'zh').text}`,
      );
    });
}

function benefitPage(benefit: ListedBenefit): string {
  const limits = benefit.procedure.limits.map((one) => `- ${one.duty}: ${one.from}起${one.count}${UNITS[one.unit]} (\`${one.cite}\`)`);
  const values = valuesOf(benefit);
  return [
    `### ${benefit.id} ${benefit.name}\n\n*${benefit.en}.* ${benefit.gives}\n\n${STRENGTH[benefit.strength]}`,
    `**谁可以**　${explainCondition(benefit.entitled, { language: 'zh' })}。\n\n**Who**: ${explainCondition(benefit.entitled, { language: 'en' })}.`,
    values.length > 0 ? `**标准 · values**\n\n${values.join('\n')}` : '',
    `**怎么办**\n\n${benefit.procedure.steps.map((step, index) => `${index + 1}. ${step.say} *${step.en}*`).join('\n')}`,
    limits.length > 0 ? `**时限**\n\n${limits.join('\n')}` : '',
    benefit.papers.length > 0
      ? `**材料**　${benefit.papers.map((paper) => (paper.registry ? `${paper.name}（不用带，${paper.registry}查得到）` : paper.name)).join('、')}`
      : '',
    `**去哪里**　${benefit.offices.map((office) => `${office.kind}（${office.hotline}）`).join('、')}`,
    `**窗口不给办**　${benefit.refused.show} 投诉：${benefit.refused.complainTo}。`,
    `**依据**\n\n${citationsOf(benefit)
      .map((one) => `- ${explainCitation(one, 'zh').text}`)
      .join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function servicePage(service: Service): string {
  const items = service.items.map((item) => `## ${item.id}\n\n> ${item.official}\n\n${item.benefits.map(benefitPage).join('\n\n')}`);
  return `# ${service.number} ${service.official}\n\n${service.en}. ${service.heading}；${service.target}；${service.departments.join('、')}。\n\n${items.join('\n\n')}\n`;
}

for (const service of services) generated(`docs/catalogue/${service.id}.md`, servicePage(service));
generated(
  'docs/catalogue/README.md',
  [
    '# The list\n\nGenerated from the rules by `npm run generate`. One page a service.\n',
    '| | service | 服务项目 | items |\n|---|---|---|---|',
    ...services.map((one) => `| ${one.number} | [${one.en}](${one.id}.md) | ${one.official} | ${one.items.map((item) => item.id).join(', ')} |`),
    '',
  ].join('\n'),
);
