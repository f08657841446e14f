import type { Decision, Question } from '@tongxing/policy';
import { useState } from 'preact/hooks';
import { answer, openPrivate, writeAnswers, type Answers } from '../answers.ts';
import type { FamilyRules } from '../rules.ts';

/** Answers that settle this one benefit, right where it is read. A private matter shows only after the family opens it. */
export function QuickAnswer({ rules, answers, decision }: { readonly rules: FamilyRules; readonly answers: Answers; readonly decision: Decision }) {
  const [open, setOpen] = useState(false);
  const question = rules.questionFor(answers, decision);
  if (!question) return null;
  if (question.private && !open) {
    return (
      <p style="margin-top:10px">
        没有问，因为太私密。想看，<button type="button" class="linklike" onClick={() => { writeAnswers(openPrivate(answers, question.facts[0] ?? '')); setOpen(true); }}>点开答一题</button>。答案不会离开这部手机。
      </p>
    );
  }
  return <QuickForm question={question} answers={answers} />;
}

function QuickForm({ question, answers }: { readonly question: Question; readonly answers: Answers }) {
  if (question.kind !== 'choice') return <p style="margin-top:10px"><a class="mini" href="/check">{question.ask}去答这一题</a></p>;
  return (
    <fieldset class="bare" style="margin-top:14px">
      <legend style="font-weight:600;padding:0 0 10px">{question.ask}</legend>
      <div class="quick">
        {question.answers.map((one) => (
          <button type="button" key={one.id} onClick={() => writeAnswers(answer(answers, question, one.sets))}>{one.label}</button>
        ))}
      </div>
    </fieldset>
  );
}
