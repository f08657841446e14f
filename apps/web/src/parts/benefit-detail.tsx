import type { Certainty } from '@tongxing/policy';
import type { BenefitCheck, Note } from '@tongxing/services';
import { useState } from 'preact/hooks';
import type { Answers } from '../answers.ts';
import { lawOf } from '../law-words.ts';
import type { FamilyRules } from '../family.ts';
import { inShort, type WhyLine } from '../why-lines.ts';
import { PER_WORDS, sayDate, sayMoney, SHOWN_WORDS, STRENGTH_WORDS } from '../words.ts';
import type { Comes } from '../family-advice.ts';
import { useAfterPaint, type Steps } from './after-paint.ts';
import { SureChip, TrialChip } from './chips.tsx';
import { HowTo, Places } from './how-to.tsx';
import { Icon, Mark, TruthMark } from './icon.tsx';
import { QuickAnswer } from './quick-answer.tsx';

/** What a part of the row needs to speak of this child. */
export interface RowContext {
  readonly rules: FamilyRules;
  readonly answers: Answers;
  readonly label: string;
}

/** The state of a benefit in words: what, because what, from when, and how firm. */
export function Say({ check, context, comes }: { readonly check: BenefitCheck; readonly context: RowContext; readonly comes: Comes | undefined }) {
  const { decision, benefit } = check;
  const { rules, answers } = context;
  const words = SHOWN_WORDS[decision.shown];
  const waits = rules.tooYoung(answers, decision);
  const because = decision.shown === 'notNow' ? rules.because(answers, decision) : '';
  const state = waits ? because : `${words.say}${because && `，因为${because}`}`;
  return (
    <p class="say">
      <span class={words.tone}>{state}</span>
      {decision.shown === 'notNow' && comes && <span class="str">{sayDate(comes.date)}起</span>}
      {decision.shown === 'canHave' && <span class="str">{STRENGTH_WORDS[benefit.strength]}</span>}
      {decision.amount && decision.shown === 'canHave' && (
        <span class="str">
          {PER_WORDS[decision.amount.per]}
          {sayMoney(decision.amount.fen)}
          {decision.amount.row.trial && <TrialChip />}
        </span>
      )}
      {decision.shown === 'canHave' && <SureChip checked={decision.certainty} />}
      {decision.trial && <TrialChip />}
    </p>
  );
}

const MOST_LINES = 7;

function WhyTable({ lines, label }: { readonly lines: readonly WhyLine[]; readonly label: string }) {
  return (
    <table class="why">
      <thead>
        <tr>
          <th scope="col">规定</th>
          <th scope="col">{label}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={index} class={line.heading ? 'over' : ''}>
            <td class={`d${Math.min(line.depth, 3)}`}>
              {line.rule}
              {line.trial && <TrialChip />}
            </td>
            <td>
              <TruthMark truth={line.truth} />
              {line.child}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The rule against this child, line by line; a long rule first in short, the rest on demand. */
function Why({ check, context }: { readonly check: BenefitCheck; readonly context: RowContext }) {
  const [whole, setWhole] = useState(false);
  const lines = context.rules.why(context.answers, check.decision);
  if (lines.length === 0) return null;
  const long = lines.length > MOST_LINES;
  return (
    <>
      <h4>
        <Icon name="scale" />
        为什么
      </h4>
      <WhyTable lines={long && !whole ? inShort(lines) : lines} label={context.label} />
      {long && !whole && (
        <button type="button" class="mini" onClick={() => setWhole(true)}>
          看全部{lines.length}条<Icon name="down" />
        </button>
      )}
    </>
  );
}

function* once<Value>(work: () => Value): Steps<Value> {
  yield;
  return work();
}

function Ways({ check, context }: { readonly check: BenefitCheck; readonly context: RowContext }) {
  const { rules, answers } = context;
  const ways = useAfterPaint(() => once(() => rules.waysTo(answers, check.decision)), answers.current, [rules, answers, check]);
  if (!ways?.length) return null;
  return (
    <>
      <h4>
        <Icon name="arrow" />
        怎样可以变成能享受
      </h4>
      <ul class="bring">
        {ways.map((way) => (
          <li key={way.act}>
            <Icon name="next" />
            <span>
              {way.act}
              <small>{way.how}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How sure the least sure text behind a note is; a note without one is advice of our own. */
function sureOf({ cite = [] }: Note): Certainty {
  const has = (checked: Certainty) => cite.some((one) => one.checked === checked);
  return has('toConfirm') ? 'toConfirm' : has('repost') ? 'repost' : 'official';
}

function Tips({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <>
      <h4>
        <Icon name="chat" />
        还要知道
      </h4>
      <ul class="tips">
        {notes.map((note) => (
          <li key={note.say}>
            {note.say}
            <SureChip checked={sureOf(note)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Law({ check }: { readonly check: BenefitCheck }) {
  return (
    <>
      <h4>
        <Icon name="book" />
        依据
      </h4>
      <ul class="law">
        {lawOf(check.benefit).map((line) => (
          <li key={line.text}>
            {line.text} <span class={`ck${line.certain ? '' : ' w'}`}>{line.sure}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Unsettled({ check, context }: { readonly check: BenefitCheck; readonly context: RowContext }) {
  const office = check.benefit.offices[0]?.kind;
  return (
    <div class="local">
      <b>
        <Icon name="local" />
        本地标准未确认
      </b>
      <p>
        {context.rules.unsettled(check.decision)}
        {office && `你可以先去${office}申请，能不能办由那里答复。`}我们不猜。
      </p>
    </div>
  );
}

/** One benefit in full, always in this order: from when, why, how, papers, where, law. */
export function BenefitBody({ check, context }: { readonly check: BenefitCheck; readonly context: RowContext }) {
  const { benefit, decision } = check;
  const { rules, answers } = context;
  const { shown } = decision;
  const comes = shown === 'notNow' ? rules.from(answers, benefit.id) : undefined;
  const notes = rules.notes(answers, benefit);
  return (
    <>
      {comes && (
        <p class="whenbox">
          <span class="date">{sayDate(comes.date)}起</span>
          {comes.note}
        </p>
      )}
      {(shown === 'oneAnswerAway' || shown === 'notAsked') && <QuickAnswer rules={rules} answers={answers} decision={decision} />}
      {shown === 'notSettledLocally' && <Unsettled check={check} context={context} />}
      {notes
        .filter((note) => note.kind !== 'info')
        .map((note) => (
          <div class="local" key={note.say}>
            {note.kind === 'conflict' && (
              <b>
                <Icon name="warn" />
                两份文件说得不一样
              </b>
            )}
            <p>
              {note.say}
              <SureChip checked={sureOf(note)} />
            </p>
          </div>
        ))}
      {shown !== 'notAsked' && <Why check={check} context={context} />}
      {shown !== 'canHave' && shown !== 'notAsked' && <Ways check={check} context={context} />}
      {shown === 'notNow' ? (
        <Later check={check} context={context} />
      ) : (
        <HowTo benefit={benefit} papers={rules.papersFor(answers, benefit)} nearby={rules.nearby(answers, benefit)} />
      )}
      <Tips notes={notes.filter((note) => note.kind === 'info')} />
      <Law check={check} />
    </>
  );
}

/** For what cannot be had now: where to ask, and the rest folded away. */
function Later({ check, context }: { readonly check: BenefitCheck; readonly context: RowContext }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Places offices={check.benefit.offices.slice(0, 1)} nearby={context.rules.nearby(context.answers, check.benefit)} />
      <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          到时候怎么办，带什么
          <Icon name="down" class="turn" />
        </summary>
        {open && (
          <HowTo
            benefit={check.benefit}
            papers={context.rules.papersFor(context.answers, check.benefit)}
            nearby={context.rules.nearby(context.answers, check.benefit)}
          />
        )}
      </details>
    </>
  );
}

/** One of several benefits of a row: its state, opened to read it in full. */
export function BenefitItem({
  check,
  context,
  comes,
  open: first,
}: {
  readonly check: BenefitCheck;
  readonly context: RowContext;
  readonly comes: Comes | undefined;
  readonly open: boolean;
}) {
  const [open, setOpen] = useState(first);
  return (
    <details class="benefit" open={first} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Mark shown={check.decision.shown} class="" />
        <div>
          <b>{check.benefit.name}</b>
          <small>{check.benefit.gives}</small>
          <Say check={check} context={context} comes={comes} />
        </div>
        <Icon name="down" class="turn" />
      </summary>
      {open && (
        <div class="within">
          <BenefitBody check={check} context={context} />
        </div>
      )}
    </details>
  );
}
