import { useState } from 'preact/hooks';
import { childLabel, currentChild, type Answers } from '../answers.ts';
import type { Life, RoadEvent, RoadKind } from '../family-dates.ts';
import { useAfterPaint, type Steps } from '../parts/after-paint.ts';
import { calendarText, downloadCalendar } from '../parts/calendar.ts';
import { Children } from '../parts/children.tsx';
import { Icon, Mark } from '../parts/icon.tsx';
import { LifeLegend, LifeStrip } from '../parts/life-strip.tsx';
import { Unbroken } from '../parts/unbroken.tsx';
import { Page } from '../parts/shell.tsx';
import type { FamilyRules } from '../family.ts';
import { sayDate, SHOWN_WORDS } from '../words.ts';

const KINDS: readonly { readonly id: RoadKind | 'all'; readonly say: string }[] = [
  { id: 'all', say: '全部' },
  { id: 'vaccine', say: '打针' },
  { id: 'visit', say: '体检' },
  { id: 'school', say: '上学' },
  { id: 'other', say: '别的' },
];

const ICONS: Record<RoadKind, string> = { vaccine: 'syringe', visit: 'ruler', school: 'school', other: 'flag' };

function Event({ event, label }: { readonly event: RoadEvent; readonly label: string }) {
  const anytime = event.state === 'now' && !event.unsure;
  const when = event.state === 'ahead' ? event.when.replace(`${event.date.slice(0, 4)}年`, '') : event.when;
  const what = [anytime ? '' : event.what, event.detail].filter(Boolean).join('：');
  return (
    <article class={`ev${event.unsure ? ' est' : ''}`}>
      <span class="st">
        <Icon name={ICONS[event.kind]} />
      </span>
      <h3 class="when">
        <span class="unit">{anytime ? event.what : when}</span>
        {event.unsure && <span class="ck w">{event.unsure}</span>}
      </h3>
      {what && (
        <p>
          <Unbroken text={what} />
        </p>
      )}
      {event.note && (
        <small>
          <Unbroken text={event.note} />
        </small>
      )}
      {event.changes.map((change) => (
        <div class="chg" key={`${change.name}-${change.to}`}>
          <Mark shown={change.from} class="" />
          <Icon name="arrow" class="arr" />
          <Mark shown={change.to} class="" />
          <span>
            <Unbroken text={change.name} />
            <span class="vh">
              ：从“{SHOWN_WORDS[change.from].say}”变成“{SHOWN_WORDS[change.to].say}”
            </span>
          </span>
        </div>
      ))}
      {event.where && event.state === 'now' && (
        <p class="note at">
          <Icon name="pin" />
          {event.where}
        </p>
      )}
      {event.state === 'now' && <SaveDays events={[event]} label={label} small />}
    </article>
  );
}

/** The days as a calendar file; where the browser keeps no files, as text to copy. */
function SaveDays({ events, label, small }: { readonly events: readonly RoadEvent[]; readonly label: string; readonly small?: boolean }) {
  const [state, setState] = useState<'ready' | 'saved' | 'text' | 'copied'>('ready');
  const text = () => calendarText(events, label);
  const save = () => setState(downloadCalendar(events, label) ? 'saved' : 'text');
  const copy = () =>
    void navigator.clipboard?.writeText(text()).then(
      () => setState('copied'),
      () => undefined,
    );
  const words = state === 'saved' ? '存好了，点开文件就进日历' : small ? '加到日历' : '全部加到手机日历';
  return (
    <div class="savedays noprint">
      <button class={small ? 'mini' : 'btn'} type="button" onClick={save}>
        <Icon name="cal" />
        {words}
      </button>
      {!small && state === 'ready' && (
        <button class="mini" type="button" onClick={() => setState('text')}>
          <Icon name="copy" />
          存不了？变成文字抄走
        </button>
      )}
      {(state === 'text' || state === 'copied') && (
        <div class="local info">
          <b>这些日子，抄走或者截屏</b>
          <p>这里存不了日历文件的话，点右上角“…”，选“在浏览器打开”，再点一次。</p>
          <textarea class="inp" readOnly rows={small ? 2 : 8} aria-label="日子" value={text()} onFocus={(event) => event.currentTarget.select()} />
          <button class="btn second" type="button" onClick={copy}>
            <Icon name="copy" />
            {state === 'copied' ? '抄好了' : '复制'}
          </button>
        </div>
      )}
    </div>
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

/** What lies behind: folded, for the booklet to be looked through. */
function Past({ events }: { readonly events: readonly RoadEvent[] }) {
  const doses = events.filter((event) => event.kind === 'vaccine').length;
  const visits = events.filter((event) => event.kind === 'visit').length;
  const said = [doses > 0 && `打针${doses}次`, visits > 0 && `体检${visits}次`].filter(Boolean).join('，');
  return (
    <div class="years">
      <div class="ev past">
        <span class="st">
          <Icon name="check" />
        </span>
        <details class="more">
          <summary>
            以前的{events.length}件<span class="note">{said}</span>
            <Icon name="down" class="turn" />
          </summary>
          <p class="note">翻开接种本对一对。没打的，现在补，不收钱；体检过了的不用补。</p>
          <ul class="law">
            {events.map((event) => (
              <li key={event.id}>
                <b>{event.when}</b>　{[event.what, event.detail].filter(Boolean).join('：')}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}

interface RoadAndLife {
  readonly road: readonly RoadEvent[];
  readonly life: Life | undefined;
}

function* roadAndLife(rules: FamilyRules, answers: Answers): Steps<RoadAndLife> {
  const life = rules.life(answers);
  yield;
  return { road: yield* rules.road(answers), life };
}

/** The childhood at one glance; grey lines until it is made, and the way to the birthday where that is not known. */
function Strip({ made }: { readonly made: RoadAndLife | undefined }) {
  if (!made)
    return (
      <div class="skeleton still" aria-busy="true">
        <i />
        <i />
        <i />
      </div>
    );
  if (!made.life)
    return (
      <p class="local info">
        知道孩子哪天出生，才排得出日子。<a href="/answers">去填生日</a>
      </p>
    );
  return (
    <>
      <LifeStrip life={made.life} />
      <LifeLegend />
    </>
  );
}

/** One kind of days, or all. */
function KindTabs({ kind, onKind }: { readonly kind: RoadKind | 'all'; readonly onKind: (kind: RoadKind | 'all') => void }) {
  return (
    <nav class="tabs noprint" aria-label="只看一类">
      {KINDS.map((one) => (
        <button type="button" key={one.id} aria-current={kind === one.id ? 'true' : undefined} onClick={() => onKind(one.id)}>
          {one.say}
        </button>
      ))}
    </nav>
  );
}

/** The days to come, under their years and how old the child is then. */
function Years({
  rules,
  answers,
  events,
  label,
}: {
  readonly rules: FamilyRules;
  readonly answers: Answers;
  readonly events: readonly RoadEvent[];
  readonly label: string;
}) {
  return (
    <>
      {byYear(events).map(([year, inYear], index) => (
        <section key={year} class={`years${index > 0 ? ' far' : ''}`} aria-label={`${year}年`}>
          <div class="yr">
            <h2 class="num">
              {year}
              <span>{rules.ageIn(answers, Number(year))}</span>
            </h2>
          </div>
          {inYear.map((event) => (
            <Event key={`${event.id}-${event.date}`} event={event} label={label} />
          ))}
        </section>
      ))}
    </>
  );
}

/** The road from birth to 18: what can be done now, then every date that matters, year by year. */
export function TimelinePage({ rules, answers }: { readonly rules: FamilyRules; readonly answers: Answers }) {
  const [kind, setKind] = useState<RoadKind | 'all'>('all');
  const label = childLabel(answers, currentChild(answers));
  const made = useAfterPaint(() => roadAndLife(rules, answers), answers.current, [rules, answers]);
  const shown = (made?.road ?? []).filter((event) => kind === 'all' || event.kind === kind);
  const past = shown.filter((event) => event.state === 'past');
  const now = shown.filter((event) => event.state === 'now');
  const ahead = shown.filter((event) => event.state === 'ahead');
  return (
    <Page title="从出生到18岁" foot={<RoadFoot />}>
      <Children answers={answers} />
      <div class="pad head">
        <p class="noprint">
          <a href="/result" class="mini">
            <Icon name="back" />
            回到结果
          </a>
        </p>
        <h1>从出生到18岁</h1>
        <p class="two">{label}每个要紧的日子。</p>
        <Strip made={made} />
        {made && <SaveDays events={[...now, ...ahead]} label={label} />}
      </div>
      <KindTabs kind={kind} onKind={setKind} />
      {past.length > 0 && <Past events={past} />}
      <div class="today">
        <h2>
          今天，<span class="unit">{sayDate(rules.today)}</span>
        </h2>
        {now.length > 0 && <p class="two">这{now.length}件现在就可以办</p>}
        {made && now.length === 0 && <p class="two">今天没有要赶着办的</p>}
      </div>
      <div class="years present">
        {now.map((event) => (
          <Event key={event.id} event={event} label={label} />
        ))}
      </div>
      <Years rules={rules} answers={answers} events={ahead} label={label} />
    </Page>
  );
}

function RoadFoot() {
  return (
    <footer class="foot noprint">
      <p>虚线圈的日子还没有定，是按今天的规定推算的。规定改了，再打开这里会重新算。</p>
      <p>日历里只写“童行：有一件事到时间了”，不写打什么针，也不写家里的情况。</p>
    </footer>
  );
}
