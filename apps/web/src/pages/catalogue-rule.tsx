import { explainCondition, explainOpposite, sayHeading, type Citation, type Condition, type Place } from '@tongxing/policy';

/** A rule as nested lines: a heading with its parts beneath, or one clause; each with the law that asks it. */
export interface RuleLine {
  readonly say: string;
  readonly cite: readonly Citation[];
  readonly of: readonly RuleLine[];
}

/** Reads a rule without a child. With a place, limits are said by their values there. */
export function ruleLines(condition: Condition, place: Place): RuleLine {
  return line(condition, place, false);
}

function line(condition: Condition, place: Place, negated: boolean): RuleLine {
  switch (condition.kind) {
    case 'rule': {
      const inner = line(condition.when, place, negated);
      return { ...inner, cite: [...condition.cite, ...inner.cite] };
    }
    case 'not':
      return line(condition.of, place, !negated);
    case 'all':
    case 'any': {
      const isAll = (condition.kind === 'all') !== negated;
      const parts = condition.of.flatMap((part) => {
        const one = line(part, place, negated);
        return part.kind === condition.kind && one.of.length > 0 ? one.of : [one];
      });
      if (parts.length === 1 && parts[0]) return parts[0];
      const say = parts.length === 0 ? explainCondition(condition, { language: 'zh', place }) : sayHeading(isAll, 'zh');
      return { say, cite: [], of: parts };
    }
    default:
      return { say: (negated ? explainOpposite : explainCondition)(condition, { language: 'zh', place }), cite: [], of: [] };
  }
}

/** The lines as a nested list; `refer` numbers the laws that stand below. */
export function RuleList({ rule, refer }: { readonly rule: RuleLine; readonly refer: (cite: Citation) => number }) {
  return (
    <ul class="rule-lines">
      <RuleItem rule={rule} refer={refer} />
    </ul>
  );
}

function RuleItem({ rule, refer }: { readonly rule: RuleLine; readonly refer: (cite: Citation) => number }) {
  const numbers = [...new Set(rule.cite.map(refer))];
  return (
    <li>
      {rule.of.length > 0 ? <b>{rule.say}</b> : rule.say}
      {numbers.map((number) => <sup key={number}>[{number}]</sup>)}
      {rule.of.length > 0 && <ul>{rule.of.map((part, index) => <RuleItem key={index} rule={part} refer={refer} />)}</ul>}
    </li>
  );
}
