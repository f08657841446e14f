import jsonLogic, { type RulesLogic } from 'json-logic-js';
import type { Atom } from '@tongxing/policy';
import { membersOf, plain, type Plain } from '../rules.ts';
import type { MakePeer } from './peer.ts';

function atomRule(atom: Atom): RulesLogic {
  const value = { var: atom.fact.id };
  if (atom.kind === 'atMost') return { '<=': [value, atom.bound] };
  if (atom.kind === 'between') return { '<=': [atom.low, value, atom.high] };
  if (atom.fact.type === 'boolean') return { '===': [value, atom.set === 2] };
  return { in: [value, membersOf(atom.set)] };
}

function ruleOf(tree: Plain): RulesLogic {
  if (tree.kind === 'constant') return tree.value;
  if (tree.kind === 'atom') return tree.negated ? { '!': atomRule(tree.atom) } : atomRule(tree.atom);
  return tree.kind === 'all' ? { and: tree.of.map(ruleOf) } : { or: tree.of.map(ruleOf) };
}

/** json-logic-js: a tree of operators over one object; nothing is unknown. */
export const jsonLogicPeer: MakePeer = (ready) => {
  const rules = ready.map(({ tree }) => ruleOf(plain(tree)));
  return {
    name: 'json-logic-js 2.0.5',
    knowsUnknown: false,
    prepare: (child) => child,
    answer: (prepared) => rules.map((rule) => jsonLogic.apply(rule, prepared) === true),
  };
};
