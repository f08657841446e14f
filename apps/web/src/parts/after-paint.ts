import { useEffect, useState } from 'preact/hooks';

/** A piece of work that stops now and then, so that a tap is never kept waiting; its end is its value. */
export type Steps<Value> = Generator<void, Value, void>;

const SLICE_MS = 12;

/** Goes on with the work for one slice of time; the value, when it is done. */
function runSlice<Value>(steps: Steps<Value>): { readonly value: Value } | undefined {
  const start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return { value: step.value };
    if (performance.now() - start > SLICE_MS) return undefined;
  }
}

/**
 * What takes a while to work out: nothing until the page is drawn, then the value, worked out in slices; while `inputs` change the last one
 * stands. Another `of` is another matter and begins with nothing.
 */
export function useAfterPaint<Value>(work: () => Steps<Value>, of: string, inputs: readonly unknown[]): Value | undefined {
  const [made, setMade] = useState<{ readonly of: string; readonly value: Value }>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      const steps = work();
      const goOn = (): void => {
        const done = runSlice(steps);
        if (done) setMade({ of, value: done.value });
        else timer = setTimeout(goOn);
      };
      timer = setTimeout(goOn);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [of, ...inputs]);
  return made?.of === of ? made.value : undefined;
}

/** A value that may lag one task behind what is shown first; never behind another `of`. */
export function useLagging<Value>(value: Value, of: string): Value {
  const [kept, setKept] = useState({ value, of });
  useEffect(() => {
    const timer = setTimeout(() => setKept({ value, of }));
    return () => clearTimeout(timer);
  }, [value, of]);
  return kept.of === of ? kept.value : value;
}
