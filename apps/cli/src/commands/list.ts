import { presentServices } from '@tongxing/contracts';
import type { Arguments } from '../arguments.ts';
import { print, printJson } from '../print.ts';
import { commandRules, dayOf } from '../rules.ts';

/** `tongxing list`: the services with their items and benefits. */
export function runList({ json, trial, language, asOf }: Arguments): void {
  const { services, headings, totals } = presentServices({ area: '', asOf: dayOf({ asOf }), parameters: commandRules({ trial }).parameters });
  if (json) return printJson({ headings, services, totals });
  const zh = language === 'zh';
  let heading = '';
  for (const service of services) {
    if (service.heading !== heading) print('', (heading = service.heading));
    print(`${String(service.number).padStart(3)}  ${zh ? `${service.name}（${service.departments.join('、')}）` : service.nameEn}`);
    for (const item of service.items) {
      const [only] = item.benefits;
      print(`       ${item.id}  ${zh ? item.official : item.benefits.length === 1 ? (only?.nameEn ?? '') : `${item.benefits.length} benefits`}`);
      if (item.benefits.length > 1) for (const benefit of item.benefits) print(`              ${benefit.id}  ${zh ? benefit.name : benefit.nameEn}`);
    }
  }
  print(
    '',
    zh
      ? `${totals.services}项服务，${totals.items}条内容，${totals.benefits}项权益。`
      : `${totals.services} services, ${totals.items} items, ${totals.benefits} benefits.`,
  );
}
