/** One line of the result: what ran, its time, how it stands to ours, and what was to be reached where that is settled. */
export interface Line {
  readonly what: string;
  readonly figure: string;
  readonly ratio?: string;
  readonly goal?: string;
  readonly reached?: boolean;
}

/** A part of the result with its heading. */
export interface Section {
  readonly title: string;
  readonly note?: string;
  readonly lines: readonly Line[];
}

/** The part as Markdown. */
export function toMarkdown({ title, note, lines }: Section): string {
  const cell = (text: string | undefined): string => (text ?? '').replaceAll('|', '\\|');
  const goal = ({ goal: text, reached }: Line): string => (text === undefined ? '' : `${reached === undefined ? '' : reached ? '✔ ' : '✖ '}${text}`);
  const rows = lines.map((line) => `| ${cell(line.what)} | ${cell(line.figure)} | ${cell(line.ratio)} | ${cell(goal(line))} |`);
  return [`### ${title}`, '', ...(note ? [note, ''] : []), '| | median | beside ours | to reach |', '|---|---|---|---|', ...rows, ''].join('\n');
}
