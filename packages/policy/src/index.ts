export {
  addDays,
  addMonths,
  CHILDHOOD_MONTHS,
  daysInMonth,
  fromDayNumber,
  isPlainDate,
  lastYearly,
  latestStart,
  monthsBetween,
  parseDateRange,
  plainDate,
  toDayNumber,
} from './plain-date.ts';
export type { DateRange, PlainDate } from './plain-date.ts';
export { citationKey } from './citations.ts';
export type { Certainty, Citation, Source } from './citations.ts';
export type {
  AreaFact,
  Asked,
  BooleanFact,
  Change,
  ChoiceFact,
  DateFact,
  Fact,
  FactOwner,
  FactValue,
  Holds,
  NumberFact,
  NumberRange,
  Option,
  Situation,
} from './facts.ts';
export { findParameter, parameterTable, valueArea } from './parameters.ts';
export type { Parameter, ParameterFinding, ParameterRow, ParameterTable, ParameterUnit } from './parameters.ts';
export {
  all,
  always,
  any,
  elapsed,
  factOf,
  factsOf,
  isTrue,
  not,
  notPassed,
  number,
  oneOf,
  parametersOf,
  partsOf,
  rule,
  setting,
  since,
  unsettled,
  walk,
  window,
  within,
  yearly,
} from './conditions.ts';
export type { Comparison, Condition, ConditionOf, Limit, Moment } from './conditions.ts';
export type { AmountRule, Benefit, Exclusion, Strength, Subject } from './benefit.ts';
export { bestBundle } from './best-bundle.ts';
export type { BestBundle, Bundle, Choice, Decided } from './best-bundle.ts';
export { bestShown, rankOf, SHOWN, shownAs, toVerdict } from './verdict.ts';
export type { Cause, Shown, Truth, Verdict } from './verdict.ts';
export { and, EITHER, FALSE, flip, fromTruth, or, STUCK, toTruth, TRUE } from './truth.ts';
export type { Outcome } from './truth.ts';
export { anyOf, isUnknown, optionBits, readPossible } from './possible.ts';
export type { Possible } from './possible.ts';
export { collectAtoms, lower } from './lower.ts';
export type { Atom, Lowered, Place } from './lower.ts';
export { compile, verdictOf } from './compile.ts';
export type { Program } from './compile.ts';
export type { Slots } from './slots.ts';
export { decide, decideAll, readCondition } from './decide.ts';
export type { Amount, Decision } from './decide.ts';
export { certaintyOf, FlatRules, isTrial } from './flat-rules.ts';
export type { FlatBenefit } from './flat-rules.ts';
export type { FlatCauses } from './flat-causes.ts';
export { ALL_RESTS } from './words.ts';
export type { Rests, Word } from './words.ts';
export { knownOf } from './outcomes.ts';
export { Child } from './reason.ts';
export type { Reason } from './reason.ts';
export type { Answer, ChoiceQuestion, EntryQuestion, Question, TicksQuestion } from './question.ts';
export { sqlColumns, sqlName, sqlRow, sqlTable } from './sql-columns.ts';
export type { SqlColumn, SqlValue } from './sql-columns.ts';
export { toShownSql, toSql } from './to-sql.ts';
export type { SqlOptions } from './to-sql.ts';
export { explainCondition, explainOpposite, sayAlways, sayHeading, sayLeaf } from './explain.ts';
export type { ExplainOptions, Leaf } from './explain.ts';
export { explainCause, explainCauses } from './explain-cause.ts';
export { explainCitation, sayCertainty } from './explain-citation.ts';
export type { CitationLine } from './explain-citation.ts';
export { explainAmount, explainChild, explainReason, sayCounts, sayDoubt } from './explain-reason.ts';
export type { ExplainReasonOptions, ReasonLine } from './explain-reason.ts';
export { agesIn, sayAgeLimit, sayDate, sayDateRange, sayFact, sayFen, sayNumber, sayParameterValue, saySetting } from './explain-value.ts';
export type { Language } from './explain-value.ts';
export { sampleSituation, sampleTurningPoint, seededRandom } from './sample-situations.ts';
export type { Random, SampleShares, SampleSpace } from './sample-situations.ts';
export { createColumns, writeChild } from './population-columns.ts';
export type { Column, PopulationColumns, RangeColumn, SetColumn } from './population-columns.ts';
export { blocksOf, buildBitIndex, changedAtoms, strideOf, updateChild, updateRules } from './bit-index.ts';
export type { Gate } from './circuit.ts';
export type { AtomChanges, BitIndex } from './bit-index.ts';
export { answer, countGaps, countPlanes, oneFactProgram, planeOf, shownProgram, verdictProgram } from './to-bits.ts';
export type { BitAnswers, BitOptions, BitProgram } from './to-bits.ts';
export { generateCircuit } from './generate-circuit.ts';
export type { RunCircuit } from './run-circuit.ts';
export { inputsOf, withDerived } from './derive.ts';
export type { Derivation } from './derive.ts';
export { nextQuestion, whyAsked } from './next-question.ts';
export type { Interview, NextQuestion, Weight } from './next-question.ts';
export { stillToCome } from './still-to-come.ts';
export { checkBenefits } from './authoring.ts';
export type { Authored } from './authoring.ts';
export { holdOf, project } from './hold.ts';
export type { Afterwards, Hold, Said } from './hold.ts';
export { dayChanges } from './day-changes.ts';
export type { DaySpan } from './day-changes.ts';
export { atomCodes, missingFacts } from './missing-facts.ts';
export type { AtomCodes } from './missing-facts.ts';
export { decideOn, timeline } from './timeline.ts';
export type { ShownChange, TimelineEntry, TimelineRules } from './timeline.ts';
export { wasmSpace } from './wasm-circuit.ts';
export type { WasmEngine, WasmSpace } from './wasm-circuit.ts';
export { whatWouldChange } from './what-would-change.ts';
export type { Act, Outlook, Way } from './what-would-change.ts';
