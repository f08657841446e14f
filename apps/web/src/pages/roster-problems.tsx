import { useState } from 'preact/hooks';
import type { ReadingAnswer, RosterProblem } from './roster-api.ts';

type Severity = RosterProblem['severity'];
interface Weight {
  readonly severity: Severity;
  readonly say: string;
  readonly hint: string;
}
const WEIGHTS: readonly Weight[] = [
  { severity: 'error', say: '要改', hint: '这一格没有读' },
  { severity: 'warning', say: '要看一眼', hint: '读了，请确认' },
  { severity: 'notice', say: '知道就行', hint: '' },
];
const SHOWN_AT_ONCE = 100;

/** How many problems of each weight are listed. */
export function weigh(reading: ReadingAnswer): Record<Severity, number> {
  const count = (severity: Severity) => reading.problems.filter((problem) => problem.severity === severity).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

/** Where in the file: 第5行，C列. */
function place(problem: RosterProblem): string {
  return (
    [problem.row === undefined ? '' : `第${problem.row}行`, problem.column === undefined ? '' : `${problem.column}列`].filter(Boolean).join('，') ||
    '整个工作表'
  );
}

/** Each problem by its place, with what is wrong and what to do. */
export function ProblemsView({ reading }: { readonly reading: ReadingAnswer }) {
  const [all, setAll] = useState<ReadonlySet<Severity>>(new Set());
  const found = Object.values(reading.problemCounts).reduce((sum, count) => sum + count, 0);
  if (found === 0) return <p class="quiet">没有要改的。每一行都读懂了。</p>;
  return (
    <div class="frame" tabIndex={0} role="region" aria-label="要改的和要看的">
      <p class="quiet">
        好的行照样算了，只有下面这些格子没有算进去。改好原表，再拖进来一次就行。
        {found > reading.problems.length && `一共${found}处，这里列出前${reading.problems.length}处；全部在存下来的表里。`}
      </p>
      <table class="dt">
        <thead>
          <tr>
            <th scope="col">工作表</th>
            <th scope="col">在哪里</th>
            <th scope="col">写的是</th>
            <th scope="col">什么不对</th>
            <th scope="col">怎么改</th>
          </tr>
        </thead>
        {WEIGHTS.map((weight) => (
          <Group
            key={weight.severity}
            weight={weight}
            problems={reading.problems.filter((problem) => problem.severity === weight.severity)}
            all={all.has(weight.severity)}
            onAll={() => setAll(new Set([...all, weight.severity]))}
          />
        ))}
      </table>
    </div>
  );
}

/** The problems of one weight, the first hundred until all are wanted. */
function Group({
  weight: { severity, say, hint },
  problems,
  all,
  onAll,
}: {
  readonly weight: Weight;
  readonly problems: readonly RosterProblem[];
  readonly all: boolean;
  readonly onAll: () => void;
}) {
  if (problems.length === 0) return null;
  const shown = all ? problems : problems.slice(0, SHOWN_AT_ONCE);
  return (
    <tbody>
      <tr class="grp">
        <th colSpan={5} scope="rowgroup">
          <b class={{ error: 'stop', warning: 'wait', notice: '' }[severity]}>{say}</b>
          <span>
            {problems.length}处{hint && `，${hint}`}
          </span>
        </th>
      </tr>
      {shown.map((problem, index) => (
        <tr key={index}>
          <td>{problem.sheet ?? '整个文件'}</td>
          <td class="nb">
            {place(problem)}
            {problem.heading && <small>{problem.heading}</small>}
          </td>
          <td class="mono wrap">{problem.found}</td>
          <td class="wrap">{problem.sentence}</td>
          <td class="wrap">{problem.remedy}</td>
        </tr>
      ))}
      {shown.length < problems.length && (
        <tr>
          <td colSpan={5}>
            <button type="button" class="linklike" onClick={onAll}>
              看全部{problems.length}处
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
