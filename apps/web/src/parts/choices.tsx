import type { ChoiceLine } from '../family-choices.ts';
import { sayMoney } from '../words.ts';

/** What a way to choose is worth, as far as sums are known. */
function worth({ fen, open }: ChoiceLine['bundles'][number]): string {
  if (fen === 0) return '';
  return `：一年${sayMoney(fen)}${open ? '，另有还没定数的' : ''}`;
}

/** Benefits that cannot be had together: each way to choose with its known sum, and who settles it. */
export function ChoiceBox({ choice }: { readonly choice: ChoiceLine }) {
  return (
    <div class="local info choice-box">
      <b>这几样不能一起有，只能选一样</b>
      <ul>
        {choice.bundles.map((bundle) => (
          <li key={bundle.names.join()}>
            {bundle.names.join('，再加')}
            {worth(bundle)}
            {bundle.best && bundle.fen > 0 && <span class="ck go">算得出的钱最多</span>}
          </li>
        ))}
      </ul>
      <p>{choice.familyDecides ? '选哪一样，你家定。' : '给哪一样，办理单位定；申请以前先问清楚。'}</p>
    </div>
  );
}

/** The choices that reach over several rows of the list. */
export function Choices({ choices }: { readonly choices: readonly ChoiceLine[] }) {
  if (choices.length === 0) return null;
  return (
    <section class="pad choices">
      {choices.map((choice) => (
        <ChoiceBox key={choice.services.join()} choice={choice} />
      ))}
    </section>
  );
}
