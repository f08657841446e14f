import { addChild, childLabel, writeAnswers, type Answers } from '../answers.ts';
import { go } from '../router.ts';
import { Icon } from './icon.tsx';

/** The children of the household, and one more. */
export function Children({ answers }: { readonly answers: Answers }) {
  const add = () => {
    writeAnswers(addChild(answers));
    go('/check');
  };
  return (
    <nav class="kids noprint" aria-label="家里的孩子">
      {answers.children.map((child) => (
        <button
          type="button"
          key={child.id}
          aria-current={child.id === answers.current ? 'true' : undefined}
          onClick={() => writeAnswers({ ...answers, current: child.id })}
        >
          {childLabel(answers, child)}
        </button>
      ))}
      <button type="button" class="act" onClick={add}>
        <Icon name="plus" class="sm" />
        再加一个孩子
      </button>
    </nav>
  );
}
