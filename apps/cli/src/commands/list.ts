import { items, services } from '@tongxing/services';
import type { Arguments } from '../arguments.ts';
import { printJson } from '../print.ts';

/** `tongxing list`: the services with their items and benefits. */
export function runList({ json }: Arguments): void {
  const list = services.map((service) => ({
    number: service.number,
    name: service.official,
    nameEn: service.en,
    heading: service.heading,
    target: service.target,
    departments: service.departments,
    items: service.items.map((item) => ({
      id: item.id,
      official: item.official,
      benefits: item.benefits.map((benefit) => ({ id: benefit.id, name: benefit.name, nameEn: benefit.en, subject: benefit.subject, strength: benefit.strength, gives: benefit.gives })),
    })),
  }));
  if (json) return printJson({ services: list, totals: { services: services.length, items: items.length, benefits: items.reduce((sum, item) => sum + item.benefits.length, 0) } });
  let heading = '';
  for (const service of list) {
    if (service.heading !== heading) console.log(`\n${(heading = service.heading)}`);
    console.log(`${String(service.number).padStart(3)}  ${service.name}（${service.departments.join('、')}）`);
    for (const item of service.items) {
      console.log(`       ${item.id}  ${item.official}`);
      if (item.benefits.length > 1) for (const benefit of item.benefits) console.log(`              ${benefit.id}  ${benefit.name}`);
    }
  }
  console.log(`\n${services.length}项服务，${items.length}条内容。`);
}
