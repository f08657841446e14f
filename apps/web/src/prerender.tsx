import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { render } from 'preact-render-to-string';
import type { ComponentChildren } from 'preact';
import { GUANGXI, loadRules, readRegions, services, trialRows, type ChinaRegionsFile, type Service } from '@tongxing/services';
import { parse } from 'yaml';
import { App } from './app.tsx';
import { Sprite } from './parts/icon.tsx';
import { CatalogueText } from './pages/catalogue.tsx';
import { CatalogueFrame } from './pages/catalogue-route.tsx';
import type { WrittenExample } from './pages/catalogue-examples.tsx';
import { ServiceText, type CatalogueSource } from './pages/catalogue-service.tsx';

/** A page as it stands in its file before any script runs. */
export interface WrittenPage {
  /** Its name below the folder of built files. */
  readonly file: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/** A file of the services as its text; the pages are written where files can be read. */
function readServicesFile(name: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(`@tongxing/services/${name}`)), 'utf8');
}

function readExamples(service: Service): Readonly<Record<string, readonly WrittenExample[]>> {
  return parse(readServicesFile(`examples/${service.id}`)) as Record<string, WrittenExample[]>;
}

function catalogueSource(today: string): CatalogueSource {
  const rules = loadRules(readRegions(JSON.parse(readServicesFile('china.json')) as ChinaRegionsFile));
  const examples = new Map(services.map((service) => [service.id, readExamples(service)]));
  return {
    rules,
    samples: { ...rules, parameters: loadRules(rules.regions, trialRows).parameters },
    place: { area: GUANGXI.code, asOf: today, parameters: rules.parameters },
    examplesOf: (service, benefit) => examples.get(service.id)?.[benefit] ?? [],
  };
}

/** The start page, the catalogue and each of its services as they are on that day. */
export function writePages(today: string): readonly WrittenPage[] {
  const source = catalogueSource(today);
  const framed = (path: string, title: string, text: ComponentChildren) =>
    render(
      <>
        <Sprite />
        <CatalogueFrame path={path} title={title}>
          {text}
        </CatalogueFrame>
      </>,
    );
  const list = `清单上的${services.length}项服务`;
  return [
    {
      file: 'index.html',
      path: '/',
      title: '孩子在广西，能享受哪些服务',
      description: '孩子跟着你到了广西，能享受哪些服务：答8个左右的问题就知道。不用登录，答案只留在这部手机里。',
      body: render(<App at="/" />),
    },
    {
      file: 'catalogue.html',
      path: '/catalogue',
      title: list,
      description: `广西流动儿童在居住地能享受的${services.length}项服务：谁可以，怎么办，带什么，去哪里，依据哪条规定。`,
      body: framed('/catalogue', list, <CatalogueText />),
    },
    ...services.map((service) => ({
      file: `catalogue/${service.number}.html`,
      path: `/catalogue/${service.number}`,
      title: service.official,
      description: `${service.official}：${service.plain}`,
      body: framed(`/catalogue/${service.number}`, service.official, <ServiceText service={service} source={source} />),
    })),
  ];
}
