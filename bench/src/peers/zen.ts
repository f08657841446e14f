import { ZenEngine } from '@gorules/zen-engine';
import type { Atom } from '@tongxing/policy';
import { membersOf, plain, type Plain } from '../rules.ts';
import type { MakePeer } from './peer.ts';

function atomText(atom: Atom): string {
  const { id } = atom.fact;
  if (atom.kind === 'atMost') return `${id} <= ${atom.bound}`;
  if (atom.kind === 'between') return `(${id} >= ${atom.low} and ${id} <= ${atom.high})`;
  if (atom.fact.type === 'boolean') return `${id} == ${atom.set === 2}`;
  return `${id} in [${membersOf(atom.set).join(', ')}]`;
}

function textOf(tree: Plain): string {
  if (tree.kind === 'constant') return String(tree.value);
  if (tree.kind === 'atom') return tree.negated ? `not (${atomText(tree.atom)})` : atomText(tree.atom);
  return `(${tree.of.map(textOf).join(tree.kind === 'all' ? ' and ' : ' or ')})`;
}

/** zen-engine: one expression node with an expression a benefit, native code behind; nothing is unknown. */
export const zen: MakePeer = (ready) => {
  const expressions = ready.map(({ tree }, index) => ({ id: `e${index}`, key: `b${index}`, value: textOf(plain(tree)) }));
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      { id: 'rules', name: 'rules', type: 'expressionNode', position: { x: 1, y: 0 }, content: { expressions } },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  });
  return {
    name: 'zen-engine 0.54.0',
    knowsUnknown: false,
    prepare: (child) => child,
    answer: async (prepared) => {
      const { result } = (await decision.evaluate(prepared)) as { readonly result: Readonly<Record<string, boolean>> };
      return ready.map((_, index) => result[`b${index}`]);
    },
  };
};
