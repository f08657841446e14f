import { useEffect, useState } from 'preact/hooks';
import type { FamilyRules } from './family.ts';
import { readInstallation } from './installation.ts';

/** The rules, and the pages that read them. */
export interface Family {
  readonly rules: FamilyRules;
  readonly Page: (typeof import('./checked.tsx'))['CheckedPage'];
}

let ready: Family | undefined;
let loading: Promise<Family> | undefined;

/** Fetches rules, places and their pages; every page after the first needs them, so the first page fetches them while it is read. */
export function loadFamily(): Promise<Family> {
  loading ??= Promise.all([
    import('./family.ts'),
    import('./checked.tsx'),
    import('@tongxing/services/china.json'),
    import('@tongxing/services/guangxi-townships.json'),
    readInstallation(),
  ]).then(([family, checked, china, townships, installation]) => {
    ready = { rules: family.createFamilyRules(china.default, townships.default, installation), Page: checked.CheckedPage };
    return ready;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Rules and pages when they are there; `wanted` false puts the fetching off. */
export function useFamily(wanted = true): Family | undefined {
  const [family, setFamily] = useState(ready);
  useEffect(() => {
    if (!wanted || family) return;
    let here = true;
    void loadFamily().then(
      (loaded) => here && setFamily(loaded),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [wanted, family]);
  return family;
}
