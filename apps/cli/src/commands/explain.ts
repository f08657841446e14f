import { presentService, type BenefitDetail, type RuleLine, type ServiceDetail } from '@tongxing/contracts';
import { benefits, services, type Service } from '@tongxing/services';
import { UsageError, type Arguments, type Language } from '../arguments.ts';
import { print, printJson } from '../print.ts';
import { areaOf, commandRules, dayOf } from '../rules.ts';

interface Wanted {
  readonly service: Service;
  /** Ids of the benefits that were asked about. */
  readonly benefits: ReadonlySet<string>;
}

/** Finds what is meant by 3, 3.2 or 2.2-last-year. */
function findWanted(id: string): Wanted | undefined {
  for (const service of services) {
    const held = service.items.flatMap((item) => item.benefits.map((benefit) => ({ item: item.id, benefit: benefit.id })));
    const meant = held.filter(({ item, benefit }) => id === String(service.number) || id === item || id === benefit);
    if (meant.length > 0) return { service, benefits: new Set(meant.map(({ benefit }) => benefit)) };
  }
  return undefined;
}

function narrow(detail: ServiceDetail, wanted: ReadonlySet<string>): ServiceDetail {
  const items = detail.items
    .map((item) => ({ ...item, benefits: item.benefits.filter((benefit) => wanted.has(benefit.id)) }))
    .filter((item) => item.benefits.length > 0);
  return { ...detail, items };
}

function printRule(line: RuleLine, sources: ReadonlyMap<string, string>, depth: number, language: Language): void {
  const cited = line.sources.flatMap((key) => sources.get(key) ?? []);
  print(`${'  '.repeat(depth)}- ${language === 'zh' ? line.rule : line.ruleEn}${cited.length > 0 ? `  〔${cited.join('；')}〕` : ''}`);
  for (const part of line.of) printRule(part, sources, depth + 1, language);
}

function printList(heading: string, lines: readonly string[]): void {
  if (lines.length > 0) print(`  ${heading}`, ...lines.map((line) => `    ${line}`));
}

function printBenefit(benefit: BenefitDetail, sources: ReadonlyMap<string, string>, language: Language): void {
  const zh = language === 'zh';
  print('', `${benefit.id}  ${zh ? benefit.name : benefit.nameEn}`, `  ${zh ? benefit.gives : benefit.givesEn}`);
  print(`  ${zh ? '谁能享受' : 'Who may have it'}`);
  printRule(benefit.entitled.lines, sources, 2, language);
  printList(
    zh ? '怎么办' : 'What to do',
    benefit.procedure.steps.map((step, index) => `${index + 1}. ${zh ? step.say : step.sayEn}`),
  );
  printList(
    zh ? '要带' : 'Papers',
    benefit.papers.map(
      (paper) =>
        `${zh ? paper.name : paper.nameEn}${paper.registry === undefined ? '' : zh ? `（不用带，${paper.registry}有）` : ' (need not be brought)'}${paper.when ? `${zh ? '：' : ': '}${zh ? paper.when.say : paper.when.sayEn}` : ''}`,
    ),
  );
  printList(
    zh ? '去哪里' : 'Where',
    benefit.offices.map((office) => `${zh ? office.kind : office.kindEn}  ${office.hotline}`),
  );
  printList(
    zh ? '时限' : 'Time limits',
    benefit.procedure.limits.map((limit) => `${zh ? limit.duty : limit.dutyEn}${zh ? '：' : ': '}${limit.count}${UNITS[limit.unit][language]}`),
  );
  printList(zh ? '窗口不给办' : 'Refused at the window', [zh ? `${benefit.refused.show}找${benefit.refused.complainTo}。` : benefit.refused.showEn]);
  printList(
    zh ? '要知道' : 'Good to know',
    benefit.notes.map((note) => (zh ? note.say : note.sayEn)),
  );
}

const UNITS = {
  workingDays: { zh: '个工作日', en: ' working days' },
  days: { zh: '天', en: ' days' },
  months: { zh: '个月', en: ' months' },
} as const;

/** `tongxing explain`: a service, an item or a benefit with its rule, its law and the way to it. */
export function runExplain(args: Arguments): void {
  const [id] = args.positional;
  if (id === undefined)
    throw new UsageError('explain 要写一项：3、3.2、2.2-last-year，见 tongxing list。 / explain needs a service, an item or a benefit: see tongxing list.');
  const wanted = findWanted(id);
  if (!wanted)
    throw new UsageError(
      `清单里没有“${id}”。一共${services.length}项服务、${benefits.length}项权益，见 tongxing list。 / There is no ${id} in the list: see tongxing list.`,
    );
  const rules = commandRules(args);
  const place = { area: areaOf(args, rules) ?? '', asOf: dayOf(args), parameters: rules.parameters };
  const detail = narrow(presentService(wanted.service, place), wanted.benefits);
  if (args.json) return printJson(detail);
  const zh = args.language === 'zh';
  const sources = new Map(detail.sources.map((source) => [source.id, `${zh ? source.text : source.textEn}，${source.sure}`]));
  print(
    `${detail.number}  ${zh ? detail.name : detail.nameEn}`,
    `  ${zh ? `${detail.target}。${detail.departments.join('、')}` : detail.departments.join(', ')}`,
  );
  for (const benefit of detail.items.flatMap((item) => item.benefits)) printBenefit(benefit, sources, args.language);
}
