/** How the command ends: see `help.ts`. */
export const EXIT = { done: 0, input: 1, usage: 2, cells: 3, bug: 70 } as const;
