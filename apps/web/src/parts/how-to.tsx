import { refusalSteps, type ListedBenefit, type Office, type Provider } from '@tongxing/services';
import type { PaperLine } from '../family.ts';
import type { Nearby } from '../family-places.ts';
import { sayCitation, sayHotline } from '../law-words.ts';
import { TrialChip } from './chips.tsx';
import { Icon } from './icon.tsx';

const UNIT = { workingDays: '个工作日', days: '天', months: '个月' } as const;

function Papers({ papers }: { readonly papers: readonly PaperLine[] }) {
  const bring = papers.filter((paper) => paper.registry === undefined);
  const held = papers.filter((paper) => paper.registry !== undefined);
  const small = (paper: PaperLine) => [paper.perhaps && '看当地要不要，先打电话问', paper.hint].filter(Boolean).join('。');
  return (
    <>
      <h4>
        <Icon name="paper" />
        要带
      </h4>
      {bring.length > 0 ? (
        <ul class="bring">
          {bring.map((paper) => (
            <li key={paper.id}>
              <Icon name="check" />
              <span>
                {paper.name}
                {paper.trial && <TrialChip />}
                {small(paper) && <small>{small(paper)}</small>}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="two">什么都不用带。</p>
      )}
      {held.length > 0 && (
        <>
          <h4>
            <Icon name="nopaper" />
            不用带
          </h4>
          <ul class="bring no">
            {held.map((paper) => (
              <li key={paper.id}>
                <Icon name="cancel" />
                <span>
                  {paper.name}
                  {paper.trial && <TrialChip />}
                  <small>{paper.registry}查得到</small>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Offices beside each other that answer at one number. */
function byHotline(offices: readonly Office[]): readonly (readonly [Office, ...Office[]])[] {
  const groups: [Office, ...Office[]][] = [];
  for (const office of offices) {
    const last = groups[groups.length - 1];
    if (last?.[0].hotline === office.hotline) last.push(office);
    else groups.push([office]);
  }
  return groups;
}

/** An office of the place, with its own number. */
function NearbyPlace({ name, address, hours, phone }: Provider) {
  return (
    <div class="office">
      <b>{name}</b>
      {[address, hours].filter(Boolean).map((line) => (
        <small key={line}>{line}</small>
      ))}
      {phone && (
        <a href={`tel:${phone.split('、')[0]?.replace(/[^\d+]/g, '')}`}>
          <Icon name="phone" />
          {phone}
        </a>
      )}
    </div>
  );
}

/** An office that is nothing but its telephone: 12356心理援助热线. */
const isLine = (office: Office) => office.kind.startsWith(office.hotline);

/** Why to call: the office is the line itself, or has been found, or may be hard to find. */
function callWords(group: readonly [Office, ...Office[]], nearby: Nearby): string {
  if (isLine(group[0])) return '打';
  return group.some((office) => nearby(office).length > 0) ? '还有不清楚的，打' : '不知道在哪，打';
}

/** Where to go, and the number that answers where no address is kept. */
export function Places({ offices, nearby = () => [] }: { readonly offices: readonly Office[]; readonly nearby?: Nearby | undefined }) {
  return (
    <>
      <h4>
        <Icon name="pin" />
        去哪里
      </h4>
      {byHotline(offices).map((group) => (
        <div class="place" key={group[0].kind}>
          <ul>
            {group.map((office) => (
              <li key={office.kind}>
                <b>{office.kind}</b>
                {office.note && <small>{office.note}</small>}
                {nearby(office).map((provider) => (
                  <NearbyPlace key={provider.name} {...provider} />
                ))}
              </li>
            ))}
          </ul>
          <a href={`tel:${group[0].hotline}`}>
            <Icon name="phone" />
            {callWords(group, nearby)}
            {group[0].hotline}
          </a>
          {!isLine(group[0]) && <small>{sayHotline(group[0].hotline)}</small>}
        </div>
      ))}
    </>
  );
}

/** 窗口不给办: the sentence to show, and the three steps after it. */
function RefusedHelp({ benefit }: { readonly benefit: ListedBenefit }) {
  const { refused } = benefit;
  return (
    <details class="more refused">
      <summary>
        <Icon name="hand" />
        窗口不给办，怎么办
        <Icon name="down" class="turn" />
      </summary>
      <p>给窗口看这一句：</p>
      <blockquote class="show">
        {refused.show}
        <footer>{sayCitation(refused.cite).text}</footer>
      </blockquote>
      <ol class="road n">
        <li>
          {refusalSteps.inWriting.say}
          <small>{refusalSteps.inWriting.hint}</small>
        </li>
        <li>
          打<a href="tel:12345">12345</a>
          {refused.complainTo !== '12345' && `，或者找${refused.complainTo}`}。
        </li>
        <li>{refusalSteps.review.say}</li>
      </ol>
    </details>
  );
}

/** How a benefit is had: steps, papers, places, time limits, and help where the window refuses. */
export function HowTo({ benefit, papers, nearby }: { readonly benefit: ListedBenefit; readonly papers: readonly PaperLine[]; readonly nearby?: Nearby }) {
  const { procedure, offices } = benefit;
  return (
    <>
      <h4>
        <Icon name="steps" />
        怎么办
      </h4>
      {procedure.steps.length > 1 ? (
        <ol class="road n">
          {procedure.steps.map((step) => (
            <li key={step.say}>{step.say}</li>
          ))}
        </ol>
      ) : (
        <p>{procedure.steps[0]?.say}</p>
      )}
      <Papers papers={papers} />
      <Places offices={offices} nearby={nearby} />
      {procedure.limits.length > 0 && (
        <>
          <h4>
            <Icon name="clock" />
            最多要多久
          </h4>
          <ul class="law">
            {procedure.limits.map((limit) => (
              <li key={limit.id}>
                {limit.duty}：从{limit.from}起，
                <b>
                  {limit.count}
                  {UNIT[limit.unit]}
                </b>
              </li>
            ))}
          </ul>
        </>
      )}
      <RefusedHelp benefit={benefit} />
    </>
  );
}
