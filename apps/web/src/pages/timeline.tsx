import { useMemo, useState } from 'preact/hooks';
import { childLabel, currentChild, type Answers } from '../answers.ts';
import type { RoadEvent } from '../family-dates.ts';
import { downloadCalendar } from '../parts/calendar.ts';
import { Icon, Mark } from '../parts/icon.tsx';
import { Page } from '../parts/shell.tsx';
import type { FamilyRules } from '../rules.ts';
import { sayDate } from '../words.ts';
import { Children } from './result.tsx';

const KINDS = [
  { id: 'all', say: '全部' },
  { id: 'vaccine', say: '打针' },
  { id: 'visit', say: '体检' },
  { id: 'change', say: '上学、证件和钱' },
] as const;

const ICONS: Record<RoadEvent['kind'], string> = { vaccine: 'syringe', visit: 'ruler', change: 'flag' };

function Event({ event }: { readonly event: RoadEvent }) {
  return (
    <article class={`ev${event.certain ? '' : ' est'}`}>
      <span class="st"><Icon name={ICONS[event.kind]} /></span>
      <span class="when">{event.when}{!event.certain && <span class="ck w">按现在的规定推算</span>}</span>
      {event.what && <p>{event.what}</p>}
      {event.note && <small>{event.note}</small>}
      {event.changes.map((change) => (
        <div class="chg" key={change.name}><Mark shown={change.from} class="" /><Icon name="arrow" class="arr" /><Mark shown={change.to} class="" /><span>{change.name}</span></div>
      ))}
    </article>
  );
}

function byYear(events: readonly RoadEvent[]): readonly (readonly [year: string, events: readonly RoadEvent[]])[] {
  const years = new Map<string, RoadEvent[]>();
  for (const event of events) {
    const year = event.date.slice(0, 4);
    const kept = years.get(year);
    if (kept) kept.push(event);
    else years.set(year, [event]);
  }
  return [...years];
}

/** The road from birth to 18: what can be done now, then every date that matters, year by year. */
export function TimelinePage({ rules, answers, today }: { readonly rules: FamilyRules; readonly answers: Answers; readonly today: string }) {
  const [kind, setKind] = useState<(typeof KINDS)[number]['id']>('all');
  const [saved, setSaved] = useState(true);
  const label = childLabel(answers, currentChild(answers));
  const road = useMemo(() => rules.road(answers), [rules, answers]);
  const shown = road.filter((event) => kind === 'all' || event.kind === kind);
  const past = shown.filter((event) => event.state === 'past');
  const now = shown.filter((event) => event.state === 'now');
  const ahead = shown.filter((event) => event.state === 'ahead');
  return (
    <Page title="从出生到18岁">
      <Children answers={answers} />
      <div class="pad" style="padding-top:20px">
        <p class="noprint"><a href="/result" class="mini"><Icon name="back" />回到结果</a></p>
        <h1>从出生到18岁</h1>
        <p class="two" style="margin:6px 0 18px">{label}每个要紧的日子。</p>
        <button class="btn noprint" type="button" onClick={() => setSaved(downloadCalendar([...now, ...ahead], label))}><Icon name="cal" />全部加到手机日历</button>
        {!saved && <p class="field-error" role="status">这里存不了日历文件。点右上角“…”，选“在浏览器打开”，再点一次；或者照下面的日子抄一份。</p>}
        <p class="note" style="margin-top:8px">在微信里点了没反应，就选“在浏览器打开”。日子都在下面，抄下来也行。</p>
      </div>
      <nav class="tabs noprint" aria-label="只看一类" style="margin-top:20px">
        {KINDS.map((one) => (
          <button type="button" key={one.id} aria-current={kind === one.id ? 'true' : undefined} onClick={() => setKind(one.id)}>{one.say}</button>
        ))}
      </nav>
      {past.length > 0 && (
        <div class="years" style="padding-top:10px">
          <div class="ev past">
            <span class="st"><Icon name="check" /></span>
            <details class="more"><summary style="min-height:36px;color:var(--ink)">以前的{past.length}件<Icon name="down" class="turn" /></summary>
              <ul class="law">{past.map((event) => <li key={event.id}>{event.when} {event.what}{event.changes.map((change) => change.name).join('、')}</li>)}</ul>
            </details>
          </div>
        </div>
      )}
      <div class="today"><h2>今天，{sayDate(today)}</h2>{now.length > 0 && <p class="two">这几件现在就可以办</p>}</div>
      <div class="years">{now.map((event) => <Event key={event.id} event={event} />)}</div>
      <div class="years far" style="padding-bottom:40px">
        {byYear(ahead).map(([year, events]) => (
          <section key={year} aria-label={`${year}年`}>
            <div class="yr"><b class="num">{year}</b><span>{rules.ageIn(answers, Number(year))}</span></div>
            {events.map((event) => <Event key={event.id} event={event} />)}
          </section>
        ))}
      </div>
    </Page>
  );
}
