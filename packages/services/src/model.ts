import type { Procedure } from '@tongxing/casework';
import type { Benefit, Citation, Condition } from '@tongxing/policy';

/** The six headings of the list. */
export const HEADINGS = ['幼有所育', '学有所教', '病有所医', '住有所居', '弱有所扶', '发展保障'] as const;
export type Heading = (typeof HEADINGS)[number];

/** A paper. `registry` names who already holds it, so that it need not be brought; `when` says for whom it is needed. */
export interface Paper {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  readonly hint?: string;
  readonly registry?: string;
  readonly when?: Condition;
}

/** Where to go: the kind of office, its level, and the hotline that answers where no address is kept. */
export interface Office {
  readonly kind: string;
  readonly en: string;
  readonly level: 'village' | 'township' | 'county' | 'prefecture' | 'region' | 'school' | 'clinic' | 'online' | 'any';
  readonly hotline: HotlineNumber;
  /** What to ask for there, where it is not plain. */
  readonly note?: string;
}
export type HotlineNumber = '12345' | '12393' | '12333' | '12355' | '12356' | '110';

/** What proves that a benefit was received, and for how long the proof stands before it must be had again. */
export interface Receipt {
  readonly proof: string;
  readonly en: string;
  readonly lasts: 'once' | 'month' | 'term' | 'schoolYear' | 'calendarYear' | 'untilAgeOut' | { readonly years: number };
}

/** 窗口不给办: what to show at a window that refuses. The way to a written refusal and to review is the same for all (`refused.ts`). */
export interface Refused {
  /** The rule in one sentence, to be shown at the window. */
  readonly show: string;
  readonly en: string;
  readonly cite: Citation;
  /** Who sees to it that the window does its duty. */
  readonly complainTo: string;
}

/** A benefit of the list with all that a family and an office need to know of it. */
export interface ListedBenefit extends Benefit {
  /** `3.2` or, where an item holds several, `2.2-last-year`. */
  readonly id: string;
  /** Official or usual Chinese name. */
  readonly name: string;
  readonly en: string;
  /** What you get, one plain sentence. */
  readonly gives: string;
  readonly givesEn: string;
  readonly procedure: Procedure;
  /** For whom the months of the steps count, read on the first day of those months; absent: everyone who can have it. */
  readonly season?: Condition;
  readonly papers: readonly Paper[];
  readonly offices: readonly Office[];
  readonly receipt: Receipt;
  /** When and how it is renewed, and when it ends. */
  readonly renewal: string;
  readonly exit: string;
  /** Said beside the date to a child who is not old enough yet. */
  readonly untilThen?: string;
  readonly refused: Refused;
  /** A care schedule that delivers it (`packages/care`). */
  readonly schedule?: 'vaccines' | 'visits';
  readonly paths?: readonly Path[];
  /** Something everybody should know who reads this row: conflicts between texts, what is not covered. */
  readonly notes?: readonly Note[];
}

/** A remark shown with a benefit. `conflict` sets two texts side by side; `warning` must not be missed; `info` helps. */
export interface Note {
  readonly kind: 'conflict' | 'warning' | 'info';
  readonly say: string;
  readonly en: string;
  readonly cite?: readonly Citation[];
  /** Shown only where this holds; absent: always. */
  readonly when?: Condition;
}

/** One of the ways that lead to a benefit: which papers count in a county, which exam path. `open` says where or for whom the way exists. */
export interface Path {
  readonly id: string;
  readonly name: string;
  readonly en: string;
  readonly open: Condition;
  readonly meets: Condition;
}

/** One numbered content item of the list, its official words, and the benefits it holds, the heading one first. */
export interface Item {
  readonly id: string;
  readonly official: string;
  readonly benefits: readonly [ListedBenefit, ...ListedBenefit[]];
}

/** One row of the list. */
export interface Service {
  readonly number: number;
  /** Folder name: number and English name. */
  readonly id: string;
  readonly heading: Heading;
  readonly target: string;
  readonly official: string;
  /** A plain line under the official name. */
  readonly plain: string;
  readonly en: string;
  readonly departments: readonly string[];
  /** Everyday words by which a family looks for it: 打针, 上学. */
  readonly keywords: readonly string[];
  readonly items: readonly [Item, ...Item[]];
  /** The item whose answer heads the row, where another one is a yes for nearly everyone and would say too much; absent: the best answer of all items. */
  readonly headedBy?: string;
}

/** The benefits whose best answer a row shows. */
export function headBenefits({ items, headedBy }: Service): readonly ListedBenefit[] {
  return items.filter((item) => headedBy === undefined || item.id === headedBy).flatMap((item) => item.benefits);
}
