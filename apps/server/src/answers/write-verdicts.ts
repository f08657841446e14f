import { SHOWN, type Shown } from '@tongxing/policy';
import { benefits, headBenefits, services } from '@tongxing/services';

/** A member of the answer for each of the five answers that it may show; `of` are the benefits of which it shows the best. */
interface Member {
  readonly of: readonly number[];
  readonly texts: readonly string[];
}

const placeOf: ReadonlyMap<string, number> = new Map(benefits.map((benefit, index) => [benefit.id, index]));

function memberOf(key: string, ids: readonly string[], isFirst: boolean): Member {
  const text = (shown: Shown): string => `${isFirst ? '' : ','}${JSON.stringify(key)}:"${shown}"`;
  return { of: ids.map((id) => placeOf.get(id) ?? 0), texts: SHOWN.map(text) };
}

/** Made once: an answer without reasons is then a matter of choosing among five texts, some ninety times. */
const rows = services.map((service, index) =>
  memberOf(
    String(service.number),
    headBenefits(service).map(({ id }) => id),
    index === 0,
  ),
);
const each = benefits.map(({ id }, index) => memberOf(id, [id], index === 0));

function bestOf(of: readonly number[], shown: Uint8Array): number {
  let best = shown[of[0] as number] as number;
  for (let i = 1; i < of.length; i += 1) best = Math.min(best, shown[of[i] as number] as number);
  return best;
}

/** The answer for one child without reasons (`ChildVerdicts`) as JSON, from what each benefit shows (an index of `SHOWN`). */
export function writeVerdicts(shown: Uint8Array): string {
  const counts = [0, 0, 0, 0, 0];
  let answered = '';
  for (const { of, texts } of rows) {
    const best = bestOf(of, shown);
    counts[best] = (counts[best] ?? 0) + 1;
    answered += texts[best];
  }
  let held = '';
  for (let i = 0; i < each.length; i += 1) held += (each[i] as Member).texts[shown[i] as number];
  const [canHave, oneAnswerAway, notSettledLocally, notAsked, notNow] = counts;
  return `{"counts":{"canHave":${canHave},"oneAnswerAway":${oneAnswerAway},"notSettledLocally":${notSettledLocally},"notAsked":${notAsked},"notNow":${notNow}},"services":{${answered}},"benefits":{${held}}}`;
}
