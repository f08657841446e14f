import type { Atom } from '@tongxing/policy';
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import { membersOf, plain, type Plain } from '../rules.ts';
import type { MakePeer } from './peer.ts';

function atomCondition(atom: Atom, negated: boolean): NestedCondition {
  const fact = atom.fact.id;
  if (atom.kind === 'atMost') return { fact, operator: negated ? 'greaterThan' : 'lessThanInclusive', value: atom.bound };
  if (atom.kind === 'between') {
    if (negated)
      return {
        any: [
          { fact, operator: 'lessThan', value: atom.low },
          { fact, operator: 'greaterThan', value: atom.high },
        ],
      };
    return {
      all: [
        { fact, operator: 'greaterThanInclusive', value: atom.low },
        { fact, operator: 'lessThanInclusive', value: atom.high },
      ],
    };
  }
  if (atom.fact.type === 'boolean') return { fact, operator: 'equal', value: (atom.set === 2) !== negated };
  return { fact, operator: negated ? 'notIn' : 'in', value: membersOf(atom.set) };
}

function conditionOf(tree: Plain): NestedCondition {
  if (tree.kind === 'constant') return tree.value ? { all: [] } : { any: [] };
  if (tree.kind === 'atom') return atomCondition(tree.atom, tree.negated);
  return tree.kind === 'all' ? { all: tree.of.map(conditionOf) } : { any: tree.of.map(conditionOf) };
}

function topLevel(condition: NestedCondition): TopLevelCondition {
  return 'all' in condition || 'any' in condition || 'not' in condition ? condition : { all: [condition] };
}

/** json-rules-engine: facts as promises, rules as events; nothing is unknown. */
export const jsonRulesEngine: MakePeer = (ready) => {
  const engine = new Engine();
  ready.forEach(({ tree, benefit }) => engine.addRule({ conditions: topLevel(conditionOf(plain(tree))), event: { type: benefit.id } }));
  return {
    name: 'json-rules-engine 7.3.1',
    knowsUnknown: false,
    prepare: (child) => child,
    answer: async (prepared) => {
      const { events } = await engine.run(prepared as Record<string, number | boolean>);
      const met = new Set(events.map((event) => event.type));
      return ready.map(({ benefit }) => met.has(benefit.id));
    },
  };
};
