import { explainReason, readCondition, type CitationLine, type Condition, type Place, type ReasonLine } from '@tongxing/policy';

/** Reads a rule as of nobody: its lines alone, with the limits that hold in a place. */
function ruleLines(condition: Condition, place: Place): ReasonLine {
  return explainReason(readCondition(condition, {}, place), {}, { language: 'zh', place });
}

/** A rule as nested lines, each with the numbers of the laws that ask it. */
export function RuleList({ condition, place, refer }: { readonly condition: Condition; readonly place: Place; readonly refer: (law: CitationLine) => number }) {
  return (
    <ul class="rule-lines">
      <RuleItem line={ruleLines(condition, place)} refer={refer} />
    </ul>
  );
}

function RuleItem({ line, refer }: { readonly line: ReasonLine; readonly refer: (law: CitationLine) => number }) {
  const numbers = [...new Set(line.cite.map(refer))];
  return (
    <li>
      {line.of.length > 0 ? <b>{line.rule}</b> : line.rule}
      {numbers.map((number) => <sup key={number}>[{number}]</sup>)}
      {line.of.length > 0 && <ul>{line.of.map((part, index) => <RuleItem key={index} line={part} refer={refer} />)}</ul>}
    </li>
  );
}
