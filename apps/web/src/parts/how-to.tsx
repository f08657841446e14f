import type { ListedBenefit, Paper } from '@tongxing/services';
import { REMEDY, sayCitation, sayHotline } from '../law-words.ts';
import { Icon } from './icon.tsx';

function Papers({ papers }: { readonly papers: readonly Paper[] }) {
  const bring = papers.filter((paper) => paper.registry === undefined);
  const held = papers.filter((paper) => paper.registry !== undefined);
  return (
    <>
      {bring.length > 0 && (
        <>
          <h4><Icon name="paper" />要带</h4>
          <ul class="bring">{bring.map((paper) => <li key={paper.id}><Icon name="check" /><span>{paper.name}{paper.hint && <small>{paper.hint}</small>}</span></li>)}</ul>
        </>
      )}
      {held.length > 0 && (
        <>
          <h4><Icon name="nopaper" />不用带</h4>
          <ul class="bring no">{held.map((paper) => <li key={paper.id}><Icon name="cancel" /><span>{paper.name}<small>{paper.registry}查得到</small></span></li>)}</ul>
        </>
      )}
    </>
  );
}

/** Where to go, how long they may take, and the law. */
export function HowTo({ benefit, papers }: { readonly benefit: ListedBenefit; readonly papers: readonly Paper[] }) {
  const { procedure, offices, refused } = benefit;
  return (
    <>
      <h4>怎么办</h4>
      {procedure.steps.length > 1 ? (
        <ol class="road n">{procedure.steps.map((step) => <li key={step.say}>{step.say}</li>)}</ol>
      ) : (
        <p>{procedure.steps[0]?.say}</p>
      )}
      <Papers papers={papers} />
      <h4><Icon name="pin" />去哪里</h4>
      <ul class="place">
        {offices.map((office) => (
          <li key={office.kind}>{office.kind}{office.note && <span class="note">。{office.note}</span>}<br /><a href={`tel:${office.hotline}`}><Icon name="phone" />{sayHotline(office.hotline)}</a></li>
        ))}
      </ul>
      {procedure.limits.length > 0 && (
        <>
          <h4><Icon name="clock" />最多要多久</h4>
          <ul class="law">{procedure.limits.map((limit) => <li key={limit.id}>{limit.duty}：{limit.from}起{limit.count}{{ workingDays: '个工作日', days: '天', months: '个月' }[limit.unit]}</li>)}</ul>
        </>
      )}
      <details class="more">
        <summary>窗口不给办怎么办<Icon name="down" class="turn" /></summary>
        <p>给窗口看这一句：<q>{refused.show}</q></p>
        <p class="note">{sayCitation(refused.cite).text}</p>
        <ol class="road n" style="margin-top:10px">
          <li>请他们把不给办的理由写在纸上，盖章。</li>
          <li>打12345，或者找{refused.complainTo}。</li>
          <li>{REMEDY}</li>
        </ol>
      </details>
    </>
  );
}
