import type { Fact } from '@tongxing/policy';
import type { Ready } from '../rules.ts';

/** What a peer is given of a child: plain numbers and truths, absent where unknown. */
export type PlainChild = Readonly<Record<string, number | boolean>>;

/** Whether each benefit is a yes; `undefined` where the peer says that it does not know. */
export type Answers = readonly (boolean | undefined)[];

/** An engine made ready with the rules; children are turned into its own form outside the measured time. */
export interface ReadyPeer {
  readonly name: string;
  /** Whether it may be asked about children of whom not everything is known. */
  readonly knowsUnknown: boolean;
  readonly prepare: (child: PlainChild) => unknown;
  readonly answer: (prepared: unknown) => Answers | Promise<Answers>;
}

/** Makes an engine ready. */
export type MakePeer = (ready: readonly Ready[], facts: readonly Fact[]) => ReadyPeer;
