import { compile, decideAll, EITHER, FALSE, TRUE, type Fact, type Situation } from '@tongxing/policy';
import { benefits, facts } from '@tongxing/services';
import { plainChild, sampleChildren } from './children.ts';
import { sayTime, sayTimes, timeEach } from './measure.ts';
import { jsonLogicPeer } from './peers/json-logic.ts';
import { jsonRulesEngine } from './peers/json-rules-engine.ts';
import type { Answers, MakePeer, ReadyPeer } from './peers/peer.ts';
import { publicodes } from './peers/publicodes.ts';
import { zen } from './peers/zen.ts';
import { all, factsUsed, heaviest, place, type Ready } from './rules.ts';
import type { Line, Section } from './table.ts';

const PEERS: readonly { readonly make: MakePeer; readonly children: number }[] = [
  { make: publicodes, children: 60 },
  { make: jsonRulesEngine, children: 300 },
  { make: zen, children: 1000 },
  { make: jsonLogicPeer, children: 2000 },
];
const OURS = 2000;
const REASONS = 1000;
const GOALS: Readonly<Record<string, number>> = { publicodes: 500, 'json-logic-js': 20 };

/** Our own verdicts, as the peers give theirs. */
function ourAnswers(ready: readonly Ready[], children: readonly Situation[]): readonly Answers[] {
  const program = compile(
    ready.map((one) => one.benefit),
    place,
  );
  return children.map((child) => [...program.verdicts(program.fill(child))].map((code) => (code === TRUE ? true : code === FALSE ? false : undefined)));
}

/**
 * Throws at the first child on whom an engine differs. A yes is a yes with both; our no is their no. What we hold open because its source is not confirmed
 * has no word with them and is a no; what they hold open we hold open too.
 */
function mustAgree(name: string, ours: readonly Answers[], theirs: readonly Answers[], children: readonly Situation[]): void {
  ours.forEach((answers, child) =>
    answers.forEach((answer, at) => {
      const other = theirs[child]?.[at];
      const same = (answer === true) === (other === true) && (answer !== false || other === false) && (other !== undefined || answer === undefined);
      if (!same)
        throw new Error(`${name} says ${String(other)} where we say ${String(answer)}: ${heaviest[at]?.benefit.id ?? ''}, ${JSON.stringify(children[child])}`);
    }),
  );
}

async function measurePeer(peer: ReadyPeer, used: readonly Fact[], children: readonly Situation[]): Promise<number> {
  const prepared = children.map((child) => peer.prepare(plainChild(used, child)));
  const theirs: Answers[] = [];
  for (const one of prepared) theirs.push(await peer.answer(one));
  mustAgree(peer.name, ourAnswers(heaviest, children), theirs, children);
  return timeEach(async () => {
    for (const one of prepared) {
      const answers = peer.answer(one);
      if (answers instanceof Promise) await answers;
    }
  }, children.length);
}

/** Verdicts alone: what is known of each child is brought into our own form beforehand, as it is for the peers. */
async function measureOurs(ready: readonly Ready[], children: readonly Situation[]): Promise<number> {
  const program = compile(
    ready.map((one) => one.benefit),
    place,
  );
  const prepared = children.map((child) => program.fill(child));
  let kept = 0;
  return timeEach(() => {
    for (const slots of prepared) kept += program.verdicts(slots)[0] ?? EITHER;
    return kept;
  }, children.length);
}

/** One child: verdicts beside the rule engines on the twelve heaviest rules, and the whole list with every reason. */
export async function oneChild(): Promise<Section> {
  const used = factsUsed(heaviest);
  const half = sampleChildren(heaviest, used, OURS, 0.5);
  const full = sampleChildren(heaviest, used, OURS, 0);
  const whole = sampleChildren(
    all,
    facts.filter((fact) => !fact.derivedFrom),
    OURS,
    0.5,
  );
  const ours = { half: await measureOurs(heaviest, half), full: await measureOurs(heaviest, full), whole: await measureOurs(all, whole) };
  const lines: Line[] = [
    { what: `ours, the ${heaviest.length} heaviest rules, half the facts unknown`, figure: sayTime(ours.half), ratio: '1' },
    { what: 'ours, the same rules, everything known', figure: sayTime(ours.full) },
  ];
  for (const { make, children } of PEERS) {
    const peer = make(heaviest, used);
    const goal = GOALS[peer.name.split(' ')[0] ?? ''];
    for (const known of peer.knowsUnknown ? (['half', 'full'] as const) : (['full'] as const)) {
      const each = await measurePeer(peer, used, (known === 'half' ? half : full).slice(0, children));
      const factor = each / ours[known];
      lines.push({
        what: `${peer.name}, ${known === 'half' ? 'half unknown' : 'everything known'}`,
        figure: sayTime(each),
        ratio: sayTimes(factor),
        ...(goal ? { goal: `${goal}×`, reached: factor >= goal } : {}),
      });
    }
  }
  lines.push({ what: `ours, verdicts of all ${benefits.length} benefits, half unknown`, figure: sayTime(ours.whole) });
  const reasons = whole.slice(0, REASONS);
  const each = await timeEach(() => reasons.map((child) => decideAll(benefits, child, place).length), reasons.length);
  lines.push({ what: `ours, all ${benefits.length} benefits with full reasons`, figure: sayTime(each), goal: 'under 150 µs', reached: each < 0.15 });
  return {
    title: 'One child',
    note: `Every engine gave the same answers on the same children before it was timed (yes, no, and with publicodes unknown).`,
    lines,
  };
}
