import { readAtom } from './atom-reader.ts';
import type { Situation } from './facts.ts';
import type { Lowered } from './lower.ts';
import { readPossible } from './possible.ts';
import { and, EITHER, FALSE, flip, or, TRUE, type Outcome } from './truth.ts';

/** What may still come of a condition when every open value and rule is settled one way or the other; facts count as they are. */
export function couldBecome(tree: Lowered, situation: Situation): { readonly yes: boolean; readonly no: boolean } {
  const outcome = read(tree, situation);
  return { yes: (outcome & TRUE) !== 0, no: (outcome & FALSE) !== 0 };
}

function read(tree: Lowered, situation: Situation): Outcome {
  switch (tree.kind) {
    case 'constant':
      return tree.value ? TRUE : FALSE;
    case 'stuck':
    case 'needsArea':
      return EITHER;
    case 'atom': {
      const { fact } = tree.atom;
      const { low, high } = readPossible(fact, situation[fact.id]);
      return readAtom(tree.atom, low, high);
    }
    case 'not':
      return flip(read(tree.of, situation));
    case 'soft':
      return read(tree.of, situation);
    case 'all':
      return tree.of.reduce((outcome, part) => and(outcome, read(part, situation)), TRUE);
    case 'any':
      return tree.of.reduce((outcome, part) => or(outcome, read(part, situation)), FALSE);
  }
}
