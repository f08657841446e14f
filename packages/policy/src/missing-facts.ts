import { readAtom } from './atom-reader.ts';
import type { Program } from './compile.ts';
import type { Atom, Lowered } from './lower.ts';
import type { Slots } from './slots.ts';
import { and, EITHER, FALSE, flip, or, STUCK, TRUE, type Outcome } from './truth.ts';

/** The fact that says where a child lives: a value set only in narrower areas waits for it. */
export const RESIDENCE = 'residence';

/** Reads one child's predicates on demand, each once. */
export interface AtomCodes {
  readonly of: (atom: Atom) => Outcome;
}

/** Makes the predicates of one child readable. */
export function atomCodes(program: Program, slots: Slots): AtomCodes {
  const slotOf = new Map(program.facts.map((fact, index) => [fact.id, index]));
  const read = new Map<string, Outcome>();
  return {
    of: (atom) => {
      const known = read.get(atom.key);
      if (known !== undefined) return known;
      const slot = slotOf.get(atom.fact.id) ?? 0;
      const outcome = readAtom(atom, slots.low[slot] ?? 0, slots.high[slot] ?? 0);
      read.set(atom.key, outcome);
      return outcome;
    },
  };
}

/** The ordinary facts that are missing for a rule and matter, each once, in the order of the rule: the same as `Decision.missing`. */
export function missingFacts(tree: Lowered, codes: AtomCodes): readonly string[] {
  const found: string[] = [];
  collect(tree, codes, found);
  return [...new Set(found)];
}

/** Gathers the facts of the unknown words below; what stands below a word that is decided is taken back. */
function collect(tree: Lowered, codes: AtomCodes, found: string[]): Outcome {
  const before = found.length;
  const outcome = outcomeBelow(tree, codes, found);
  if (outcome !== STUCK) found.length = before;
  return outcome;
}

function outcomeBelow(tree: Lowered, codes: AtomCodes, found: string[]): Outcome {
  switch (tree.kind) {
    case 'constant':
      return tree.value ? TRUE : FALSE;
    case 'stuck':
      return STUCK;
    case 'needsArea':
      found.push(RESIDENCE);
      return STUCK;
    case 'atom':
      if (tree.atom.fact.private !== true) found.push(tree.atom.fact.id);
      return codes.of(tree.atom);
    case 'not':
      return flip(collect(tree.of, codes, found));
    case 'soft':
      return collect(tree.of, codes, found) & TRUE;
    case 'all':
      return tree.of.reduce((outcome: Outcome, part) => and(outcome, collect(part, codes, found)), TRUE);
    case 'any':
      return tree.of.reduce((outcome: Outcome, part) => or(outcome, collect(part, codes, found)), FALSE);
  }
}

/** Whether answers about these facts alone could still decide a rule, whatever else stays unknown. */
export function canDecide(tree: Lowered, codes: AtomCodes, open: ReadonlySet<string>): boolean {
  return prospect(tree, codes, open) !== STUCK;
}

function prospect(tree: Lowered, codes: AtomCodes, open: ReadonlySet<string>): Outcome {
  switch (tree.kind) {
    case 'constant':
      return tree.value ? TRUE : FALSE;
    case 'stuck':
      return STUCK;
    case 'needsArea':
      return open.has(RESIDENCE) ? EITHER : STUCK;
    case 'atom': {
      const known = codes.of(tree.atom);
      return known === STUCK && open.has(tree.atom.fact.id) ? EITHER : known;
    }
    case 'not':
      return flip(prospect(tree.of, codes, open));
    case 'soft':
      return prospect(tree.of, codes, open) & TRUE;
    case 'all':
      return tree.of.reduce((outcome: Outcome, part) => and(outcome, prospect(part, codes, open)), TRUE);
    case 'any':
      return tree.of.reduce((outcome: Outcome, part) => or(outcome, prospect(part, codes, open)), FALSE);
  }
}
