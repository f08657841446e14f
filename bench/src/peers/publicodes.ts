import type { Atom } from '@tongxing/policy';
import Engine from 'publicodes';
import { membersOf, plain, type Plain } from '../rules.ts';
import type { MakePeer } from './peer.ts';

type Rule = string | { readonly [mechanism: string]: readonly Rule[] };

const ALL = 'toutes ces conditions';
const ANY = 'une de ces conditions';
/** Names that its grammar takes: no capitals after the first letter, no digits at the end of words. */
const nameOf = (id: string): string => `f ${id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;

function atomRule({ fact, ...atom }: Atom, negated: boolean): Rule {
  const name = nameOf(fact.id);
  if (atom.kind === 'atMost') return `${name} ${negated ? '>' : '<='} ${atom.bound}`;
  if (atom.kind === 'between')
    return negated ? { [ANY]: [`${name} < ${atom.low}`, `${name} > ${atom.high}`] } : { [ALL]: [`${name} >= ${atom.low}`, `${name} <= ${atom.high}`] };
  if (fact.type === 'boolean') return `${name} = ${(atom.set === 2) === negated ? 'non' : 'oui'}`;
  const options = membersOf(atom.set);
  return negated ? { [ALL]: options.map((option) => `${name} != ${option}`) } : { [ANY]: options.map((option) => `${name} = ${option}`) };
}

function ruleOf(tree: Plain): Rule {
  if (tree.kind === 'constant') return tree.value ? 'oui' : 'non';
  if (tree.kind === 'atom') return atomRule(tree.atom, tree.negated);
  return { [tree.kind === 'all' ? ALL : ANY]: tree.of.map(ruleOf) };
}

const silent = { warn: () => undefined, log: () => undefined, error: () => undefined };

/** publicodes: rules as text, unknown facts as missing variables. */
export const publicodes: MakePeer = (ready, facts) => {
  const questions = facts.map((fact) => [nameOf(fact.id), { question: '?', type: fact.type === 'boolean' ? 'booléen' : 'nombre' }]);
  const rules = ready.map(({ tree }, index) => [`b ${'abcdefghijkl'[index] ?? ''}`, { valeur: ruleOf(plain(tree)) }]);
  const engine = new Engine(Object.fromEntries([...questions, ...rules]), { logger: silent });
  const names = rules.map(([name]) => String(name));
  return {
    name: 'publicodes 1.10.3',
    knowsUnknown: true,
    prepare: (child) =>
      Object.fromEntries(Object.entries(child).map(([id, value]) => [nameOf(id), typeof value === 'boolean' ? (value ? 'oui' : 'non') : value])),
    answer: (prepared) => {
      engine.setSituation(prepared as Record<string, number | string>);
      return names.map((name) => engine.evaluate(name).nodeValue as boolean | undefined);
    },
  };
};
