import { SHOWN, type Shown } from '@tongxing/policy';
import { benefits, headBenefits, services } from '@tongxing/services';
import type { Output } from './output.ts';

/** A piece of the answer for each of the five answers that it may show; `of` are the benefits of which it shows the best. */
interface Piece {
  readonly of: readonly number[];
  readonly texts: readonly Buffer[];
  /** The piece counts among the services. */
  readonly counted: boolean;
}

/** The verdict behind each of the five answers: they tell it. */
const VERDICT: Readonly<Record<Shown, string>> = {
  canHave: 'entitled',
  oneAnswerAway: 'unknown',
  notSettledLocally: 'unknown',
  notAsked: 'unknown',
  notNow: 'notEntitled',
};

/** The whole list as pieces of text, in order. Made once: an answer without reasons is then a matter of choosing among five texts, some eighty times. */
function piecesOfList(): readonly Piece[] {
  const at = new Map(benefits.map((benefit, index) => [benefit.id, index]));
  const pieces: Piece[] = [];
  const add = (ids: readonly string[], text: (shown: Shown) => string, counted = false): void => {
    pieces.push({ of: ids.map((id) => at.get(id) ?? 0), texts: SHOWN.map((shown) => Buffer.from(text(shown))), counted });
  };
  services.forEach((service, row) => {
    const headIds = headBenefits(service).map((benefit) => benefit.id);
    add(headIds, (shown) => `${row > 0 ? ',' : ''}{"number":${service.number},"shown":"${shown}","items":[`, true);
    service.items.forEach((item, place) => {
      const ids = item.benefits.map((benefit) => benefit.id);
      const head = (shown: Shown): string => `${place > 0 ? ',' : ''}{"id":"${item.id}","shown":"${shown}","benefits":[`;
      const end = place === service.items.length - 1 ? ']}]}' : ']}';
      if (ids.length > 1) add(ids, head);
      ids.forEach((id, index) => {
        const before = ids.length > 1 ? (index > 0 ? () => ',' : () => '') : head;
        add(
          [id],
          (shown) => `${before(shown)}{"benefit":${JSON.stringify(id)},"verdict":"${VERDICT[shown]}","shown":"${shown}"}${index < ids.length - 1 ? '' : end}`,
        );
      });
    });
  });
  return pieces;
}

const pieces = piecesOfList();
const counted = pieces.filter((piece) => piece.counted);
const counts = new Uint8Array(SHOWN.length);

function bestOf(of: readonly number[], shown: Uint8Array): number {
  let best = shown[of[0] as number] as number;
  for (let i = 1; i < of.length; i += 1) best = Math.min(best, shown[of[i] as number] as number);
  return best;
}

/** Writes the answer for one child without reasons (`ChildAnswer`), from what each benefit shows (an index of `SHOWN`). */
export function writeVerdicts(shown: Uint8Array, output: Output): void {
  counts.fill(0);
  for (const { of } of counted) {
    const best = bestOf(of, shown);
    counts[best] = (counts[best] as number) + 1;
  }
  output.ascii(
    `{"counts":{"canHave":${counts[0]},"oneAnswerAway":${counts[1]},"notSettledLocally":${counts[2]},"notAsked":${counts[3]},"notNow":${counts[4]}},"services":[`,
  );
  for (let i = 0; i < pieces.length; i += 1) {
    const { of, texts } = pieces[i] as Piece;
    output.bytes(texts[bestOf(of, shown)] as Buffer);
  }
  output.ascii(']}');
}
