import { addDays, addMonths, type PlainDate } from '@tongxing/policy';

/** A length of time as the norms write it: 28 days, 6 months. Years are twelve months each. */
export type Span = { readonly days: number } | { readonly months: number };

/** The day that is `span` after `date`; where a month lacks the day, its last day. */
export function addSpan(date: PlainDate, span: Span): PlainDate {
  return 'days' in span ? addDays(date, span.days) : addMonths(date, span.months);
}

/** Whole years as a span. */
export function years(count: number): Span {
  return { months: count * 12 };
}

/** Months as a span. */
export function months(count: number): Span {
  return { months: count };
}

/** Days as a span. */
export function days(count: number): Span {
  return { days: count };
}
