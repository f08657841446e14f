import type { Condition, ConditionOf } from './conditions.ts';
import { ALL_TRUE, andAll, flipAll, knownOf, type Outcomes } from './outcomes.ts';
import { reading, type Child, type Reading } from './reason.ts';
import { STUCK, toTruth } from './truth.ts';

/** A word made ready for a place and a day: its values are looked up once, whoever is read. */
export type Read = (child: Child) => Reading;

/** A word that stands in several rules is read once a child: children come one after another. */
export function oncePerChild(read: Read): Read {
  let last: Child | undefined;
  let found: Reading | undefined;
  return (child) => {
    if (found && child === last) return found;
    last = child;
    found = read(child);
    return found;
  };
}

/** A word that comes to the same for everyone. */
export function constant(found: Reading): Read {
  return () => found;
}

/** A joined word rests on what carried it: its parts with the same truth. */
export function joined(condition: ConditionOf<'all' | 'any'>, parts: readonly Read[], table: (a: Outcomes, b: Outcomes) => Outcomes, empty: Outcomes): Read {
  return (child) => {
    const of: Reading[] = [];
    let all = empty;
    for (const part of parts) {
      const read = part(child);
      of.push(read);
      all = table(all, read.all);
    }
    const truth = toTruth(knownOf(all));
    let certainty = 0;
    let trial = false;
    for (const part of of) {
      if (part.truth !== truth) continue;
      certainty = Math.max(certainty, part.certainty);
      trial ||= part.trial;
    }
    return reading(condition, all, { of, certainty, trial });
  };
}

/** The opposite of a part, as sure as the part. */
export function negated(condition: ConditionOf<'not'>, part: Read): Read {
  return (child) => {
    const inner = part(child);
    return reading(condition, flipAll(inner.all), { of: [inner], certainty: inner.certainty, trial: inner.trial });
  };
}

/** Limits of one word, each read for itself: a limit that is unset does not hide another one's no. */
export function allLimits(condition: Condition, limits: readonly Read[]): Read {
  return (child) => {
    const read = limits.map((limit) => limit(child));
    const all = read.reduce((outcome, limit) => andAll(outcome, limit.all), ALL_TRUE);
    return reading(condition, all, {
      rows: [...new Set(read.flatMap((limit) => limit.rows))],
      causes: knownOf(all) === STUCK ? [...new Set(read.flatMap((limit) => limit.causes))] : [],
      certainty: Math.max(...read.map((limit) => limit.certainty)),
      trial: read.some((limit) => limit.trial),
    });
  };
}
