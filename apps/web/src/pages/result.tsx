import type { Shown } from '@tongxing/policy';
import { HEADINGS, type Heading } from '@tongxing/services';
import { useMemo } from 'preact/hooks';
import { addChild, childLabel, clearAnswers, currentChild, writeAnswers, type Answers } from '../answers.ts';
import { Icon, Mark } from '../parts/icon.tsx';
import { ServiceRow } from '../parts/service-row.tsx';
import { Page, ThemeTool } from '../parts/shell.tsx';
import { go } from '../router.ts';
import type { FamilyRules } from '../rules.ts';
import { HEADING_WORDS, LEDGER, sayDate, SHOWN_WORDS } from '../words.ts';

/** The children of the household, and one more. */
export function Children({ answers }: { readonly answers: Answers }) {
  const add = () => {
    writeAnswers(addChild(answers));
    go('/check');
  };
  return (
    <nav class="kids noprint" aria-label="家里的孩子">
      {answers.children.map((child) => (
        <button type="button" key={child.id} aria-current={child.id === answers.current ? 'true' : undefined} onClick={() => writeAnswers({ ...answers, current: child.id })}>
          {childLabel(answers, child)}
        </button>
      ))}
      <button type="button" class="act" onClick={add}><Icon name="plus" class="sm" />再加一个</button>
    </nav>
  );
}

/** How many services show each answer; each line leads to the first of them. */
function Ledger({ counts, first, waiting }: { readonly counts: Readonly<Record<Shown, number>>; readonly first: (shown: Shown) => string; readonly waiting: number }) {
  return (
    <div class="sum">
      {LEDGER.filter((shown) => counts[shown] > 0).map((shown) => (
        <a key={shown} href={first(shown)}>
          <Mark shown={shown} />
          <span><b>{SHOWN_WORDS[shown].say}</b>{SHOWN_WORDS[shown].hint && <small>{shown === 'oneAnswerAway' && waiting > 0 ? `还差${waiting}题` : SHOWN_WORDS[shown].hint}</small>}</span>
          <span class="fig">{counts[shown]}<small>项</small></span>
        </a>
      ))}
    </div>
  );
}

function Index() {
  return (
    <nav class="index noprint" aria-label="六类服务" style="margin-top:34px">
      {HEADINGS.map((heading) => (
        <a key={heading} href={`#${heading}`} aria-label={heading}>
          <Icon name={HEADING_WORDS[heading].icon} />{HEADING_WORDS[heading].short}
        </a>
      ))}
    </nav>
  );
}

/** The result: the ledger of counts, what is due next, and the list under its six headings. */
export function ResultPage({ rules, answers }: { readonly rules: FamilyRules; readonly answers: Answers }) {
  const child = currentChild(answers);
  const check = useMemo(() => rules.check(answers), [rules, answers]);
  const next = useMemo(() => rules.next(answers), [rules, answers]);
  const dates = useMemo(() => rules.nearest(answers), [rules, answers]);
  const label = childLabel(answers, child);
  const person = rules.person(answers);
  const waiting = next ? rules.progress(answers).ahead + 1 : 0;
  const firstOf = (shown: Shown) => `#service-${check.services.find((one) => one.shown === shown)?.service.number ?? 1}`;
  return (
    <Page title={`${label}现在能享受的服务`} foot={<ResultFoot asOf={check.asOf} />}>
      <Children answers={answers} />
      <div class="pad" style="padding-top:20px">
        <h1>{label}{person.age && `，${person.age}`}</h1>
        <p class="two" style="margin-top:6px">{person.places} <a href="/answers" class="nb">改答案</a></p>
        {person.remarks.map((remark) => <p class="local info" key={remark} style="margin-top:12px">{remark}</p>)}
        <h2 class="vh">一共22项</h2>
        <Ledger counts={check.counts} first={firstOf} waiting={waiting} />
        {next && (
          <a class="btn noprint" href="/check" style="margin-top:16px">接着答，还差{waiting}题</a>
        )}
      </div>
      {dates.length > 0 && (
        <section class="pad" style="padding-top:34px" aria-labelledby="near">
          <h2 id="near" style="margin-bottom:16px">最近要办的{dates.length}件</h2>
          <ol class="road">
            {dates.map((one, index) => (
              <li key={one.id} class={index === 0 && one.now ? 'here' : one.now ? '' : 'later'}>
                <span class="t">{one.when}</span><br />{one.what}{one.note && <small>{one.note}</small>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <div class="pad acts noprint" style="margin-top:10px">
        <a class="btn second" href="/timeline"><Icon name="cal" />全部日子</a>
        <a class="btn second" href="/card"><Icon name="print" />打印一张</a>
      </div>
      <Index />
      {HEADINGS.map((heading: Heading) => {
        const rows = check.services.filter((one) => one.service.heading === heading);
        return (
          <section class="sec" id={heading} key={heading}>
            <header><Icon name={HEADING_WORDS[heading].icon} /><h2>{heading}</h2><span>{rows.length}项</span></header>
            {rows.map((row) => <ServiceRow key={row.service.number} row={row} rules={rules} answers={answers} label={label} />)}
          </section>
        );
      })}
    </Page>
  );
}

function ResultFoot({ asOf }: { readonly asOf: string }) {
  return (
    <footer class="foot noprint" style="margin-top:40px">
      <p>按{sayDate(asOf)}的规定和你的答案算出来的。不是审批结果。</p>
      <p>“一定有”是法律给孩子的；“看当地有没有”是当地开了才有。</p>
      <p style="display:flex;gap:4px 20px;flex-wrap:wrap">
        <button type="button" class="linklike" onClick={() => { clearAnswers(); go('/'); }}>清掉我的答案</button>
        <ThemeTool />
      </p>
    </footer>
  );
}

