import type { BenefitCheck, ServiceCheck } from '@tongxing/services';
import { useState } from 'preact/hooks';
import type { Answers } from '../answers.ts';
import { readAloud } from './read-aloud.ts';
import type { FamilyRules } from '../rules.ts';
import { PER_WORDS, sayMoney, SHOWN_WORDS, STRENGTH_WORDS } from '../words.ts';
import { lawOf } from '../law-words.ts';
import { HowTo } from './how-to.tsx';
import { Icon, Mark, TruthMark } from './icon.tsx';
import { QuickAnswer } from './quick-answer.tsx';

/** The state of a benefit in words: what, because what, and how firm. */
function Say({ check, rules }: { readonly check: BenefitCheck; readonly rules: FamilyRules }) {
  const { decision, benefit } = check;
  const words = SHOWN_WORDS[decision.shown];
  const because = decision.shown === 'notNow' ? rules.because(decision) : '';
  return (
    <p class="say">
      <span class={words.tone}>{words.say}{because && `，因为${because}`}</span>
      {decision.shown === 'canHave' && <span class="str">{STRENGTH_WORDS[benefit.strength]}</span>}
      {decision.amount && decision.shown === 'canHave' && <span class="str">{PER_WORDS[decision.amount.per]}{sayMoney(decision.amount.fen)}</span>}
      {decision.certainty !== 'official' && decision.shown !== 'notAsked' && <span class="ck w">{decision.certainty === 'repost' ? '转载，待核对' : '待核对'}</span>}
      {decision.trial && <span class="trial">示例</span>}
    </p>
  );
}

/** The rule against this child, line by line. */
function Why({ check, rules, label }: { readonly check: BenefitCheck; readonly rules: FamilyRules; readonly label: string }) {
  const lines = rules.why(check.decision);
  if (lines.length === 0) return null;
  return (
    <>
      <h4>为什么</h4>
      <table class="why">
        <thead><tr><th scope="col">规定</th><th scope="col">{label}</th></tr></thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index}><td style={line.depth > 0 ? `padding-left:${10 + line.depth * 14}px` : undefined}>{line.rule}</td><td><TruthMark truth={line.truth} />{line.child}</td></tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** One benefit in full: (when) why, how, papers, where, law. */
function BenefitDetail({ check, rules, answers, label, alone }: { readonly check: BenefitCheck; readonly rules: FamilyRules; readonly answers: Answers; readonly label: string; readonly alone: boolean }) {
  const { benefit, decision } = check;
  const from = rules.from(answers, benefit.id);
  const ways = rules.waysTo(answers, decision);
  return (
    <article class="benefit">
      {!alone && <header><Mark shown={decision.shown} class="" /><div><b>{benefit.name}</b><small>{benefit.gives}</small><Say check={check} rules={rules} /></div></header>}
      {decision.shown === 'notAsked' && <QuickAnswer rules={rules} answers={answers} decision={decision} />}
      {from && decision.shown === 'notNow' && <p class="whenbox"><span class="date">{from.date}起</span>{from.note}</p>}
      {decision.shown === 'oneAnswerAway' && <QuickAnswer rules={rules} answers={answers} decision={decision} />}
      {decision.shown === 'notSettledLocally' && <div class="local"><b><Icon name="local" />本地标准未确认</b>{rules.unsettled(decision)}</div>}
      {rules.notes(answers, benefit).map((note) => (
        <div class={`local${note.kind === 'info' ? ' info' : ''}`} key={note.say} style="margin-top:14px">{note.kind === 'conflict' && <b>两份文件说得不一样</b>}{note.say}</div>
      ))}
      {decision.shown !== 'notAsked' && <Why check={check} rules={rules} label={label} />}
      {ways.length > 0 && (
        <>
          <h4>怎样可以变成能享受</h4>
          <ul class="bring">{ways.map((way) => <li key={way.act}><Icon name="next" /><span>{way.act}<small>{way.how}</small></span></li>)}</ul>
        </>
      )}
      <HowTo benefit={benefit} papers={rules.papersFor(answers, benefit)} />
      <h4><Icon name="scale" />依据</h4>
      <ul class="law">{lawOf(benefit).map((line) => <li key={line.text}>{line.text} <span class={`ck${line.certain ? '' : ' w'}`}>{line.sure}</span></li>)}</ul>
    </article>
  );
}

/** A row of the list: mark, official name, what you get, the state in words; opened, everything about each of its benefits. */
export function ServiceRow({ row, rules, answers, label }: { readonly row: ServiceCheck; readonly rules: FamilyRules; readonly answers: Answers; readonly label: string }) {
  const [opened, setOpened] = useState(false);
  const [silent, setSilent] = useState(false);
  const checks = row.items.flatMap((item) => item.benefits);
  const head = checks.find((check) => check.decision.shown === row.shown) ?? checks[0];
  if (!head) return null;
  const others = row.others.filter((shown) => shown !== row.shown).map((shown) => SHOWN_WORDS[shown].say);
  return (
    <details class="item" id={`service-${row.service.number}`} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <Mark shown={row.shown} />
        <div>
          <h3>{row.service.official}<span class="no">第{row.service.number}项</span></h3>
          <p class="give">{row.shown === 'canHave' ? head.benefit.gives : row.service.plain}</p>
          <Say check={head} rules={rules} />
          {others.length > 0 && <p class="note">里面还有：{others.join('、')}</p>}
        </div>
        <Icon name="down" class="turn" />
      </summary>
      {opened && (
        <div class="in">
          {checks.map((check) => <BenefitDetail key={check.benefit.id} check={check} rules={rules} answers={answers} label={label} alone={checks.length === 1} />)}
          <div class="acts noprint">
            <a class="btn second" href={`/catalogue/${row.service.number}`}>看规定全文</a>
            <button class="btn second" type="button" disabled={silent} onClick={(event) => { const whole = event.currentTarget.closest('details'); if (whole) setSilent(!readAloud(whole, () => undefined)); }}>
              <Icon name="speak" />{silent ? '这部手机没有中文声音' : '读给我听'}
            </button>
          </div>
        </div>
      )}
    </details>
  );
}
