import { HEADINGS, type ChildCheck, type Heading } from '@tongxing/services';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { childLabel, clearAnswers, currentChild, writeAnswers, type Answers } from '../answers.ts';
import { sayEvent, type RoadEvent } from '../family-dates.ts';
import type { Ledger } from '../family-core.ts';
import type { Later } from '../family.ts';
import { useAfterPaint, useLagging } from '../parts/after-paint.ts';
import type { RowContext } from '../parts/benefit-detail.tsx';
import { Children } from '../parts/children.tsx';
import { Choices } from '../parts/choices.tsx';
import { TrialChip } from '../parts/chips.tsx';
import { Icon, Mark } from '../parts/icon.tsx';
import { ServiceRow } from '../parts/service-row.tsx';
import { Page, ThemeTool } from '../parts/shell.tsx';
import { Unbroken } from '../parts/unbroken.tsx';
import { go } from '../router.ts';
import type { FamilyRules } from '../family.ts';
import { HEADING_WORDS, LEDGER, sayDate, SHOWN_WORDS } from '../words.ts';

/** How many services show each answer; each line leads to the first of them. */
function Counts({ ledger, waiting }: { readonly ledger: Ledger; readonly waiting: number }) {
  return (
    <div class="sum">
      {LEDGER.filter((shown) => ledger[shown].length > 0).map((shown) => {
        const hint = shown === 'oneAnswerAway' && waiting > 0 ? `还有${waiting}题左右，定下这${ledger[shown].length}项` : SHOWN_WORDS[shown].hint;
        return (
          <a key={shown} href={`#service-${ledger[shown][0]}`}>
            <Mark shown={shown} />
            <span>
              <b>{SHOWN_WORDS[shown].say}</b>
              {hint && <small>{hint}</small>}
            </span>
            <span class="fig">
              {ledger[shown].length}
              <small>项</small>
            </span>
          </a>
        );
      })}
    </div>
  );
}

/** What to do next, in order; grey lines hold its place until it is worked out. */
function Near({ dates }: { readonly dates: readonly RoadEvent[] | undefined }) {
  if (dates?.length === 0) return null;
  return (
    <section class="pad near" aria-labelledby="near" aria-busy={!dates}>
      <h2 id="near">最近要办的{dates ? `${dates.length}件` : '事'}</h2>
      {dates ? (
        <ol class="road">
          {dates.map((event, index) => (
            <li key={event.id} class={event.state === 'now' ? (index === 0 ? 'here' : '') : 'later'}>
              <span class="t">{event.when}</span>
              {event.unsure && <span class="ck w">{event.unsure}</span>}
              <p>
                <Unbroken text={sayEvent(event)} />
              </p>
              {event.note && (
                <small>
                  <Unbroken text={event.note} />
                </small>
              )}
            </li>
          ))}
        </ol>
      ) : (
        <div class="skeleton still">
          <i />
          <i />
          <i />
        </div>
      )}
    </section>
  );
}

/** A child of the household that was not looked at yet. */
function Untouched({ answers }: { readonly answers: Answers }) {
  const child = answers.children.find((one) => one.id !== answers.current && one.asked.length === 0);
  if (!child) return null;
  const begin = () => {
    writeAnswers({ ...answers, current: child.id });
    go('/check');
  };
  return (
    <button type="button" class="btn second go-on noprint" onClick={begin}>
      接着查{childLabel(answers, child)}
    </button>
  );
}

/** The six headings, always in reach; the one being read is marked. */
function Index() {
  const [here, setHere] = useState<string>(HEADINGS[0]);
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => entries.forEach((entry) => entry.isIntersecting && setHere(entry.target.id)), {
      rootMargin: '-20% 0px -70% 0px',
    });
    for (const heading of HEADINGS) {
      const section = document.getElementById(heading);
      if (section) seen.observe(section);
    }
    return () => seen.disconnect();
  }, []);
  return (
    <nav class="index noprint" aria-label="六类服务">
      {HEADINGS.map((heading) => (
        <a key={heading} href={`#${heading}`} aria-label={heading} aria-current={here === heading ? 'true' : undefined}>
          <Icon name={HEADING_WORDS[heading].icon} />
          {HEADING_WORDS[heading].short}
        </a>
      ))}
    </nav>
  );
}

/** The list under its six headings. */
function Headings({ check, later, context }: { readonly check: ChildCheck; readonly later: Later | undefined; readonly context: RowContext }) {
  return (
    <>
      {HEADINGS.map((heading: Heading) => {
        const rows = check.services.filter((one) => one.service.heading === heading);
        return (
          <section class="sec" id={heading} key={heading}>
            <header>
              <Icon name={HEADING_WORDS[heading].icon} />
              <h2>{heading}</h2>
              <span>{rows.length}项</span>
            </header>
            {rows.map((row) => (
              <ServiceRow key={row.service.number} row={row} comes={later?.comes} choices={later?.choices ?? []} context={context} />
            ))}
          </section>
        );
      })}
    </>
  );
}

/** The result: the ledger of counts, what is due next, and the list under its six headings. */
export function ResultPage({ rules, answers }: { readonly rules: FamilyRules; readonly answers: Answers }) {
  const later = useAfterPaint(() => rules.later(answers), answers.current, [rules, answers]);
  const label = childLabel(answers, currentChild(answers));
  const person = rules.person(answers);
  // The counts answer a tap at once; the 22 rows follow one task later.
  const drawn = useLagging(answers, answers.current);
  const headings = useMemo(
    () => <Headings check={rules.check(drawn)} later={later} context={{ rules, answers: drawn, label }} />,
    [rules, drawn, later, label],
  );
  return (
    <Page title={`${label}能享受的服务`} foot={<ResultFoot asOf={rules.today} />}>
      <Children answers={answers} />
      <div class="pad head">
        <h1>
          {label}
          {person.age && `，${person.age}`}
        </h1>
        <p class="two">
          {person.places}
          <a href="/answers" class="nb">
            改答案
          </a>
        </p>
        {rules.trial && (
          <p class="two">
            <TrialChip /> 这里在试用：带“示例”的数不是真的标准。
          </p>
        )}
        {person.remarks.map((remark) => (
          <p class="local info" key={remark}>
            {remark}
          </p>
        ))}
        <h2 class="vh">每种各有几项</h2>
        <Counts ledger={rules.ledger(answers)} waiting={later?.waiting ?? 0} />
        {later && later.waiting > 0 && (
          <a class="btn go-on noprint" href="/check">
            接着答，大约还有{later.waiting}题
          </a>
        )}
        <Untouched answers={answers} />
      </div>
      <Near dates={later?.dates} />
      <div class="pad acts noprint">
        <a class="btn second" href="/timeline">
          <Icon name="cal" />
          全部日子
        </a>
        <a class="btn second" href="/card">
          <Icon name="print" />
          打印一张
        </a>
      </div>
      <Choices choices={(later?.choices ?? []).filter((choice) => choice.services.length > 1)} />
      <Index />
      {headings}
    </Page>
  );
}

function ResultFoot({ asOf }: { readonly asOf: string }) {
  return (
    <footer class="foot noprint">
      <p>按{sayDate(asOf)}的规定和你的答案算出来的。不是审批结果。</p>
      <p>“一定有”是法律给孩子的；“按名额排”要排队；“看当地有没有”是当地开了才有；“需要就能用”是谁都能用。</p>
      <p>“待核对”是我们还没有见到文件的原文，办以前打电话问一句。</p>
      <p class="links">
        <button
          type="button"
          class="linklike"
          onClick={() => {
            clearAnswers();
            go('/');
          }}
        >
          清掉我的答案
        </button>
        <ThemeTool />
      </p>
      <p>一天不用，答案自己会清掉。</p>
    </footer>
  );
}
