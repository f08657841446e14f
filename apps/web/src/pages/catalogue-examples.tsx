import { decide, type FactValue, type Shown } from '@tongxing/policy';
import { completeSituation, EXAMPLES_DAY, placeOf, type ListedBenefit, type Rules } from '@tongxing/services';
import { Mark } from '../parts/icon.tsx';
import { PER_WORDS, sayDate, sayMoney, SHOWN_WORDS } from '../words.ts';
import { Fold } from './catalogue-rule.tsx';

/** A synthetic child beside a benefit, as the examples of a service write it. */
export interface WrittenExample {
  readonly say: string;
  readonly asOf?: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Read with the sample values 示例 on top. */
  readonly trial?: true;
}

/** An example with the answer that the rule gives it. */
export interface Example {
  readonly say: string;
  readonly on: string;
  readonly shown: Shown;
  readonly amount: string;
  readonly trial: boolean;
}

/** Asks the rule itself for each answer: the page cannot say anything else. `samples` are the rules with sample values. */
export function answeredExamples(benefit: ListedBenefit, written: readonly WrittenExample[], rules: Rules, samples: Rules): readonly Example[] {
  return written.map(({ say, asOf = EXAMPLES_DAY, facts, trial = false }) => {
    const situation = completeSituation(facts, rules);
    const { shown, amount } = decide(benefit, situation, placeOf(situation, trial ? samples : rules, asOf));
    return {
      say,
      trial,
      on: asOf === EXAMPLES_DAY ? '' : sayDate(asOf),
      shown,
      amount: amount && shown === 'canHave' ? `${PER_WORDS[amount.per]}${sayMoney(amount.fen)}` : '',
    };
  });
}

/** Made-up children, each with its answer. */
export function ExampleList({ examples }: { readonly examples: readonly Example[] }) {
  if (examples.length === 0) return null;
  return (
    <Fold title={`举${examples.length}个例子`}>
      <p class="note">都是编的，按{sayDate(EXAMPLES_DAY)}算。</p>
      <ul class="examples">
        {examples.map((example) => (
          <li key={`${example.say}${example.on}`}>
            <Mark shown={example.shown} class="" />
            <span>
              {example.say}
              <small>
                <b class={SHOWN_WORDS[example.shown].tone}>{SHOWN_WORDS[example.shown].say}</b>
                {example.amount && `，${example.amount}`}
                {example.trial && <span class="trial">示例</span>}
                {example.on && `，按${example.on}算`}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
