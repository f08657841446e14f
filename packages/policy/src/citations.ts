/**
 * How sure a rule or a value is: `official` the text itself was read, `repost` a copy was read (shown with 转载，待核对),
 * `toConfirm` recalled or inferred: it may carry a yes, never a no, an amount or a last date.
 */
export type Certainty = 'official' | 'repost' | 'toConfirm';

/** A law, notice or list. `number` is the official document number, absent where none is known: never invented. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly number?: string;
  readonly inForce?: string;
  /** The exact title was not read: `title` describes the text and is shown without 《》. */
  readonly described?: true;
}

/** A place in a source that carries a rule or a value. `quote` is the text word for word, absent where it was not read. */
export interface Citation {
  readonly source: Source;
  readonly article: string;
  readonly checked: Certainty;
  readonly quote?: string;
  /** Officers see that the rule must be looked at again, and why; families do not. */
  readonly recheck?: string;
}

/** The name under which `law.md` lists a citation: `social-assistance-act#37`. */
export function citationKey(citation: Citation): string {
  return `${citation.source.id}#${citation.article}`;
}
