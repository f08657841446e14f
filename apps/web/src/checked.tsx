import { useEffect, useState } from 'preact/hooks';
import { backTo, onAnswers, readAnswers, writeAnswers } from './answers.ts';
import { AnswersPage } from './pages/answers.tsx';
import { CardPage } from './pages/card.tsx';
import { QuestionPage } from './pages/question.tsx';
import { ResultPage } from './pages/result.tsx';
import { TimelinePage } from './pages/timeline.tsx';
import { go, readStep } from './router.ts';
import type { FamilyRules } from './family.ts';

function useAnswers() {
  const [answers, setAnswers] = useState(readAnswers);
  useEffect(() => onAnswers(() => setAnswers(readAnswers())), []);
  return answers;
}

/** The phone's own back key goes back question by question. */
function useBackKey() {
  useEffect(() => {
    const goBack = (event: PopStateEvent) => {
      const step = event.isTrusted && location.pathname === '/check' ? readStep() : undefined;
      if (step) writeAnswers(backTo(readAnswers(), step.child, step.step));
    };
    addEventListener('popstate', goBack);
    return () => removeEventListener('popstate', goBack);
  }, []);
}

/** The pages that read the rules; they come as one file with them. */
export function CheckedPage({ path, rules }: { readonly path: string; readonly rules: FamilyRules }) {
  const answers = useAnswers();
  useBackKey();
  if (path !== '/check' && answers.children.every((child) => child.asked.length === 0)) return <Redirect to="/" />;
  switch (path) {
    case '/check': {
      const turned = rules.turned(answers);
      const question = turned ?? rules.again(answers) ?? rules.next(answers);
      if (!question) return <Redirect to="/result" />;
      return <QuestionPage key={`${answers.current}-${question.id}`} rules={rules} answers={answers} question={question} turned={turned !== undefined} />;
    }
    case '/timeline':
      return <TimelinePage rules={rules} answers={answers} />;
    case '/card':
      return <CardPage rules={rules} answers={answers} />;
    case '/answers':
      return <AnswersPage rules={rules} answers={answers} />;
    default:
      return <ResultPage rules={rules} answers={answers} />;
  }
}

function Redirect({ to }: { readonly to: string }) {
  useEffect(() => go(to, true), [to]);
  return null;
}
