import type { ComponentChildren } from 'preact';
import { explainReason, readCondition, type CitationLine, type Condition, type Place, type ReasonLine } from '@tongxing/policy';
import { Icon } from '../parts/icon.tsx';

/** Reads a rule as of nobody: its lines alone, with the limits that hold in a place. */
function ruleLines(condition: Condition, place: Place): ReasonLine {
  return explainReason(readCondition(condition, {}, place), {}, { language: 'zh', place });
}

function countLeaves(line: ReasonLine): number {
  return line.of.length === 0 ? 1 : line.of.reduce((sum, part) => sum + countLeaves(part), 0);
}

const LONG_RULE = 10;

/** Who may have it: read at once where the rule is short, one tap away where it is long. */
export function WhoMay({ condition, place, refer }: { readonly condition: Condition; readonly place: Place; readonly refer: (law: CitationLine) => number }) {
  const leaves = countLeaves(ruleLines(condition, place));
  const rule = <RuleList condition={condition} place={place} refer={refer} />;
  return leaves <= LONG_RULE ? (
    <>
      <h4>谁可以</h4>
      {rule}
    </>
  ) : (
    <>
      <h4>谁可以</h4>
      <Fold title={`规定一共${leaves}条，看全部`}>{rule}</Fold>
    </>
  );
}

/** A part of the page that opens with a tap, also without any script. */
export function Fold({ title, children }: { readonly title: ComponentChildren; readonly children: ComponentChildren }) {
  return (
    <details class="more fold">
      <summary>
        {title}
        <Icon name="down" class="turn" />
      </summary>
      {children}
    </details>
  );
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
      {numbers.map((number) => (
        <sup key={number}>[{number}]</sup>
      ))}
      {line.of.length > 0 && (
        <ul>
          {line.of.map((part, index) => (
            <RuleItem key={index} line={part} refer={refer} />
          ))}
        </ul>
      )}
    </li>
  );
}
