import { explainCitation, explainCondition, type CitationLine, type Place } from '@tongxing/policy';
import { benefits, publishedRows, type ListedBenefit, type Note, type Paper, type Receipt, type Rules, type Service } from '@tongxing/services';
import { HowTo } from '../parts/how-to.tsx';
import { Icon } from '../parts/icon.tsx';
import { STRENGTH_WORDS } from '../words.ts';
import { answeredExamples, ExampleList, type WrittenExample } from './catalogue-examples.tsx';
import { LawList, numberLaws } from './catalogue-laws.tsx';
import { Fold, RuleList, WhoMay } from './catalogue-rule.tsx';
import { ValueTable } from './catalogue-values.tsx';

/** What a page of the catalogue is written from, at build time. */
export interface CatalogueSource {
  readonly rules: Rules;
  /** The same rules with the sample values 示例, for the examples that say so. */
  readonly samples: Rules;
  /** Where and when the limits are said. */
  readonly place: Place;
  readonly examplesOf: (service: Service, benefit: string) => readonly WrittenExample[];
}

const SUBJECT = { child: '给孩子', household: '给一家人', parent: '给爸爸妈妈或监护人' } as const;
const LASTS: Record<Extract<Receipt['lasts'], string>, string> = {
  once: '一次就好',
  month: '管一个月',
  term: '管一个学期',
  schoolYear: '管一个学年',
  calendarYear: '管一年，到12月31日',
  untilAgeOut: '一直管到过了年纪',
};

function sayLasts({ lasts }: Receipt): string {
  return typeof lasts === 'string' ? LASTS[lasts] : `管${lasts.years}年`;
}

/** The official row, then each benefit in full. Nothing here is written by hand for one service. */
export function ServiceText({ service, source }: { readonly service: Service; readonly source: CatalogueSource }) {
  const given = service.items.flatMap((item) => item.benefits);
  return (
    <article class="service">
      <header class="pad">
        <p class="note">
          {service.heading}，第{service.number}项
        </p>
        <h1>{service.official}</h1>
        <p class="lead">{service.plain}</p>
        <section class="official" aria-label="清单原文">
          <h2>清单原文</h2>
          <dl>
            <dt>服务对象</dt>
            <dd>{service.target}</dd>
            <dt>服务内容</dt>
            <dd>
              <ol>
                {service.items.map((item) => (
                  <li key={item.id}>
                    <span class="num">{item.id}</span>
                    {item.official}
                  </li>
                ))}
              </ol>
            </dd>
            <dt>责任部门</dt>
            <dd>{service.departments.join('、')}</dd>
          </dl>
        </section>
      </header>
      {given.length > 1 && (
        <nav class="pad contents" aria-label="这一项里有">
          <h2>这一项里有{given.length}样</h2>
          <ul>
            {given.map((benefit) => (
              <li key={benefit.id}>
                <a href={`#${benefit.id}`}>{benefit.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {service.items.map((item) => (
        <section class="item-text" key={item.id}>
          <h2>清单{item.id}</h2>
          {item.benefits.map((benefit) => (
            <BenefitText key={benefit.id} benefit={benefit} service={service} source={source} />
          ))}
        </section>
      ))}
      <p class="pad" style="padding-block:30px 40px">
        <a class="btn" href="/">
          查我的孩子能不能享受
        </a>
      </p>
    </article>
  );
}

function BenefitText({ benefit, service, source }: { readonly benefit: ListedBenefit; readonly service: Service; readonly source: CatalogueSource }) {
  const laws = numberLaws();
  const rowsOf = (parameter: string) => publishedRows.filter((row) => row.parameter === parameter);
  return (
    <section class="pad in benefit-text" id={benefit.id} aria-labelledby={`name-${benefit.id}`}>
      <header>
        <h3 id={`name-${benefit.id}`}>{benefit.name}</h3>
        <p class="two">{benefit.gives}</p>
        <p class="note">
          {STRENGTH_WORDS[benefit.strength]}，{SUBJECT[benefit.subject]}
        </p>
      </header>
      <WhoMay condition={benefit.entitled} place={source.place} refer={laws.refer} />
      <Paths benefit={benefit} place={source.place} refer={laws.refer} />
      <ValueTable benefit={benefit} rowsOf={rowsOf} regions={source.rules.regions} refer={laws.refer} />
      <Remarks notes={benefit.notes ?? []} refer={laws.refer} place={source.place} />
      <HowTo benefit={benefit} papers={benefit.papers.map((paper) => saidPaper(paper, source.place))} />
      <h4>
        <Icon name="check" />
        怎样算拿到了
      </h4>
      <p>
        {benefit.receipt.proof}，{sayLasts(benefit.receipt)}。{benefit.renewal}
        {benefit.exit}
      </p>
      <Exclusions benefit={benefit} refer={laws.refer} />
      <ExampleList examples={answeredExamples(benefit, source.examplesOf(service, benefit.id), source.rules, source.samples)} />
      <Fold
        title={
          <>
            <Icon name="scale" />
            依据
          </>
        }
      >
        <LawList laws={laws.all()} />
      </Fold>
    </section>
  );
}

/** A paper that only some need says who. */
function saidPaper(paper: Paper, place: Place): Paper {
  if (!paper.when) return paper;
  const who = `这种情况才要：${explainCondition(paper.when, { language: 'zh', place })}`;
  return { ...paper, hint: paper.hint ? `${paper.hint}。${who}` : who };
}

function Paths({ benefit, place, refer }: { readonly benefit: ListedBenefit; readonly place: Place; readonly refer: (law: CitationLine) => number }) {
  if (!benefit.paths) return null;
  return (
    <>
      <h4>有几条路</h4>
      <ul class="paths">
        {benefit.paths.map((path) => (
          <li key={path.id}>
            {saysSomething(path.open) || saysSomething(path.meets) ? (
              <Fold title={path.name}>
                {saysSomething(path.open) && (
                  <div>
                    <small>谁走这条</small>
                    <RuleList condition={path.open} place={place} refer={refer} />
                  </div>
                )}
                {saysSomething(path.meets) && (
                  <div>
                    <small>要有</small>
                    <RuleList condition={path.meets} place={place} refer={refer} />
                  </div>
                )}
              </Fold>
            ) : (
              path.name
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function saysSomething(condition: ListedBenefit['entitled']): boolean {
  return condition.kind !== 'always' && !(condition.kind === 'all' && condition.of.length === 0);
}

const KINDS = ['conflict', 'warning', 'info'] as const;

/** What everybody should know who reads this, one box for each kind. */
function Remarks({ notes, refer, place }: { readonly notes: readonly Note[]; readonly refer: (law: CitationLine) => number; readonly place: Place }) {
  return (
    <>
      {KINDS.map((kind) => {
        const own = notes.filter((note) => note.kind === kind);
        if (own.length === 0) return null;
        return (
          <div class={`local remarks${kind === 'info' ? ' info' : ''}`} key={kind}>
            {kind === 'conflict' && <b>两份文件说得不一样</b>}
            <ul>
              {own.map((note) => (
                <li key={note.say}>
                  {note.when && <small>这种情况：{explainCondition(note.when, { language: 'zh', place })}</small>}
                  {note.say}
                  {(note.cite ?? [])
                    .map((cite) => explainCitation(cite, 'zh'))
                    .map((law) => (
                      <sup key={law.key}>[{refer(law)}]</sup>
                    ))}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

function Exclusions({ benefit, refer }: { readonly benefit: ListedBenefit; readonly refer: (law: CitationLine) => number }) {
  const mine = (benefit.excludes ?? []).map((one) => ({ names: one.of.map(nameOf), ...one }));
  const theirs = benefits.flatMap((other) =>
    (other.excludes ?? []).filter((one) => one.of.includes(benefit.id)).map((one) => ({ names: [other.name], ...one })),
  );
  if (mine.length + theirs.length === 0) return null;
  return (
    <>
      <h4>不能同时领</h4>
      <ul class="paths">
        {[...mine, ...theirs].map(({ names, decides, cite }) => (
          <li key={names.join()}>
            {names.join('、')}
            <sup>[{refer(explainCitation(cite, 'zh'))}]</sup>
            <small>{decides === 'family' ? '选哪一样，家里定' : '给哪一样，办理单位定'}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function nameOf(id: string): string {
  return benefits.find((benefit) => benefit.id === id)?.name ?? id;
}
