import { useEffect, useState } from 'preact/hooks';

/**
 * What takes a while to work out: nothing until the page is drawn, then the value; while `inputs` change the last one stands. Another `of` is
 * another matter and begins with nothing.
 */
export function useAfterPaint<Value>(compute: () => Value, of: string, inputs: readonly unknown[]): Value | undefined {
  const [made, setMade] = useState<{ readonly of: string; readonly value: Value }>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setMade({ of, value: compute() }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [of, ...inputs]);
  return made?.of === of ? made.value : undefined;
}
