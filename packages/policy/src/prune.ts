import { join, type Lowered } from './lower.ts';
import { EITHER, FALSE, TRUE, type Outcome } from './truth.ts';

const STUCK_TREE: Lowered = { kind: 'stuck' };

/**
 * What of a tree can move its verdict. Beside a part that stays unknown only an outcome that decides the whole counts, so that much else falls away; under
 * `matters` the tree that comes back gives the same as the first in those outcomes, and stands for anything else in the others.
 */
export function prune(tree: Lowered, matters: Outcome = EITHER): Lowered {
  switch (tree.kind) {
    case 'constant':
      return (matters & (tree.value ? TRUE : FALSE)) === 0 ? STUCK_TREE : tree;
    case 'stuck':
    case 'needsArea':
      return STUCK_TREE;
    case 'atom':
    case 'not':
      return tree;
    case 'soft': {
      const inner = (matters & TRUE) === 0 ? STUCK_TREE : prune(tree.of, TRUE);
      return inner.kind === 'stuck' || inner.kind === 'constant' || matters === TRUE ? inner : { kind: 'soft', of: inner };
    }
    case 'all':
    case 'any':
      return pruneJoin(tree.kind, tree.of, matters);
  }
}

function pruneJoin(kind: 'all' | 'any', of: readonly Lowered[], matters: Outcome): Lowered {
  const deciding = kind === 'all' ? FALSE : TRUE;
  const parts = of.map((part) => prune(part, matters));
  const open = parts.some((part) => part.kind === 'stuck');
  if (!open) return simplest(kind, parts);
  if ((matters & deciding) === 0) return STUCK_TREE;
  const [first, ...others] = (matters === deciding ? parts : of.map((part) => prune(part, deciding))).filter((part) => part.kind !== 'stuck');
  if (!first) return STUCK_TREE;
  return simplest(kind, matters === deciding ? [first, ...others] : [first, ...others, STUCK_TREE]);
}

/** Joins parts: inner joints of the same kind are opened, a part counts once, and one that a simpler part decides as well is left out. */
function simplest(kind: 'all' | 'any', parts: readonly Lowered[]): Lowered {
  const opened = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const byKey = new Map(opened.map((part) => [keyOf(part), part]));
  const needed = [...byKey.values()].filter((part) => !((part.kind === 'all' || part.kind === 'any') && part.of.some((inner) => byKey.has(keyOf(inner)))));
  return join(kind, needed);
}

/** Equal trees have equal keys. */
export function keyOf(tree: Lowered): string {
  switch (tree.kind) {
    case 'constant':
      return String(tree.value);
    case 'stuck':
    case 'needsArea':
      return tree.kind;
    case 'atom':
      return tree.atom.key;
    case 'not':
    case 'soft':
      return `${tree.kind}(${keyOf(tree.of)})`;
    case 'all':
    case 'any':
      return `${tree.kind}(${tree.of.map(keyOf).join()})`;
  }
}
