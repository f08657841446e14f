import type { Situation } from './facts.ts';
import type { Atom, Lowered } from './lower.ts';
import { readPossible } from './possible.ts';
import { and, EITHER, FALSE, flip, or, STUCK, TRUE, type Outcome } from './truth.ts';

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
    case 'atom':
      return readAtom(tree.atom, situation);
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

function readAtom(atom: Atom, situation: Situation): Outcome {
  const { low, high } = readPossible(atom.fact, situation[atom.fact.id]);
  switch (atom.kind) {
    case 'in':
      return (low & ~atom.set) === 0 ? TRUE : (low & atom.set) === 0 ? FALSE : STUCK;
    case 'atMost':
      return high <= atom.bound ? TRUE : low > atom.bound ? FALSE : STUCK;
    case 'between':
      return low >= atom.low && high <= atom.high ? TRUE : high < atom.low || low > atom.high ? FALSE : STUCK;
  }
}
