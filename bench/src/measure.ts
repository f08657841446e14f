/** Median milliseconds of a run, over at least five runs after one that warms up. */
export interface Timing {
  readonly median: number;
  readonly runs: number;
}

const RUNS = 5;

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Times something that may wait. What it returns is kept alive, so that no engine can leave the work out. */
export async function time(run: () => unknown, runs = RUNS): Promise<Timing> {
  let kept: unknown = await run();
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    kept = await run();
    times.push(performance.now() - start);
  }
  if (kept === Symbol.for('never')) throw new Error('unreachable');
  return { median: median(times), runs };
}

const LEAST_MS = 50;

/** Time of one of `count` things done by a run: short runs are repeated until each takes long enough for a clock, and for the engine to have made its best code. */
export async function timeEach(run: () => unknown, count: number): Promise<number> {
  const start = performance.now();
  await run();
  const repeats = Math.max(1, Math.ceil(LEAST_MS / Math.max(0.01, performance.now() - start)));
  const { median: whole } = await time(async () => {
    for (let i = 0; i < repeats; i += 1) await run();
  });
  return whole / repeats / count;
}

/** Times two things in turn, so that a noisy machine is noisy to both. */
export async function timeInTurn(a: () => unknown, b: () => unknown, runs = RUNS): Promise<readonly [Timing, Timing]> {
  await a();
  await b();
  const times: readonly [number[], number[]] = [[], []];
  for (let i = 0; i < runs; i += 1) {
    for (const [index, run] of [a, b].entries()) {
      const start = performance.now();
      await run();
      times[index === 0 ? 0 : 1].push(performance.now() - start);
    }
  }
  return [
    { median: median(times[0]), runs },
    { median: median(times[1]), runs },
  ];
}

/** 3.04 ms, 620 µs, 12 s. */
export function sayTime(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(0)} s`;
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  if (milliseconds >= 1) return `${milliseconds.toPrecision(3)} ms`;
  return `${(milliseconds * 1000).toPrecision(3)} µs`;
}

/** 4,400×. */
export function sayTimes(factor: number): string {
  return `${factor >= 100 ? Math.round(factor).toLocaleString('en') : factor.toPrecision(3)}×`;
}
