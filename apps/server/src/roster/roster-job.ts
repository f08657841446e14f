import type { RosterMapping } from '@tongxing/contracts';

/** A file to be read, and what is wanted of it. It is handed to a thread and forgotten with it. */
export interface RosterJob {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly want: 'reading' | 'json' | 'xlsx' | 'csv';
  readonly mapping: RosterMapping;
  readonly asOf: string;
  readonly area: string | undefined;
  readonly names: boolean;
  /** How the answer holds each child; in short only in lines. */
  readonly children: 'full' | 'short' | 'none';
  readonly trial: boolean;
  /** The answer comes in lines, with how far the work has come. */
  readonly progress: boolean;
}

/** Why a file was not read. */
export interface RosterRefused {
  readonly kind: 'refused';
  readonly code: string;
  readonly sentence: string;
  readonly en: string;
}

/**
 * What the thread says: a refusal, or the answer in pieces and its end. After each piece it waits until it is asked for more. A word of how far it
 * has come stands between the pieces, and waits for nobody.
 */
export type RosterMessage =
  | RosterRefused
  | { readonly kind: 'piece'; readonly bytes: Uint8Array }
  | { readonly kind: 'word'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' };
