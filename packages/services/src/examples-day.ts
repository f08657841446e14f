/** The day to which an example counts where it names none: fixed, so that an example says the same every day. */
export const EXAMPLES_DAY = '2026-11-24';
