import { SHOWN, type Shown } from '@tongxing/policy';
import { benefits, services } from '@tongxing/services';

/** A piece of the answer for each of the five answers that it may show; `of` are the benefits of which it shows the best. */
interface Piece {
  readonly of: readonly number[];
  readonly texts: readonly string[];
  /** The piece counts among the services. */
  readonly counted: boolean;
}

/** The verdict behind each of the five answers: they tell it. */
const VERDICT: Readonly<Record<Shown, string>> = { canHave: 'entitled', oneAnswerAway: 'unknown', notSettledLocally: 'unknown', notAsked: 'unknown', notNow: 'notEntitled' };

/** The whole list as pieces of text, in order. Made once: an answer without reasons is then a matter of choosing among five texts, some eighty times. */
function piecesOfList(): readonly Piece[] {
  const at = new Map(benefits.map((benefit, index) => [benefit.id, index]));
  const pieces: Piece[] = [];
  const add = (ids: readonly string[], text: (shown: Shown) => string, counted = false): void => {
    pieces.push({ of: ids.map((id) => at.get(id) ?? 0), texts: SHOWN.map(text), counted });
  };
  services.forEach((service, row) => {
    const headIds = service.items[0].benefits.map((benefit) => benefit.id);
    add(headIds, (shown) => `${row > 0 ? ',' : ''}{"number":${service.number},"shown":"${shown}","items":[`, true);
    service.items.forEach((item, place) => {
      const ids = item.benefits.map((benefit) => benefit.id);
      const head = (shown: Shown): string => `${place > 0 ? ',' : ''}{"id":"${item.id}","shown":"${shown}","benefits":[`;
      const end = place === service.items.length - 1 ? ']}]}' : ']}';
      if (ids.length > 1) add(ids, head);
      ids.forEach((id, index) => {
        const before = ids.length > 1 ? (index > 0 ? () => ',' : () => '') : head;
        add([id], (shown) => `${before(shown)}{"benefit":${JSON.stringify(id)},"verdict":"${VERDICT[shown]}","shown":"${shown}"}${index < ids.length - 1 ? '' : end}`);
      });
    });
  });
  return pieces;
}

const pieces = piecesOfList();
const counts = new Uint8Array(SHOWN.length);

/** The answer for one child without reasons (`ChildAnswer`) as JSON text, from what each benefit shows (an index of `SHOWN`). */
export function writeVerdicts(shown: Uint8Array): string {
  let text = '';
  counts.fill(0);
  for (let i = 0; i < pieces.length; i += 1) {
    const { of, texts, counted } = pieces[i] as Piece;
    let best = shown[of[0] as number] as number;
    for (let j = 1; j < of.length; j += 1) best = Math.min(best, shown[of[j] as number] as number);
    if (counted) counts[best] = (counts[best] as number) + 1;
    text += texts[best];
  }
  return `{"counts":{"canHave":${counts[0]},"oneAnswerAway":${counts[1]},"notSettledLocally":${counts[2]},"notAsked":${counts[3]},"notNow":${counts[4]}},"services":[${text}]}`;
}
