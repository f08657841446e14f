import { useEffect, useState } from 'preact/hooks';

type FamilyModule = typeof import('./family.ts');

/** The rules with the places, loaded whole once: which file is fetched must not tell what the family answered. */
export type FamilyRules = ReturnType<FamilyModule['createFamilyRules']>;

let ready: FamilyRules | undefined;
let loading: Promise<FamilyRules> | undefined;

/** Fetches rules and places; every page after the first needs them, so the first page fetches them while it is read. */
export function loadFamilyRules(): Promise<FamilyRules> {
  loading ??= Promise.all([import('./family.ts'), import('@tongxing/services/china.json'), import('@tongxing/services/guangxi-townships.json')]).then(([family, china, townships]) => {
    ready = family.createFamilyRules(china.default, townships.default);
    return ready;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** The rules when they are there; `wanted` false puts the fetching off. */
export function useRules(wanted = true): FamilyRules | undefined {
  const [rules, setRules] = useState(ready);
  useEffect(() => {
    if (!wanted || rules) return;
    let here = true;
    void loadFamilyRules().then((loaded) => here && setRules(() => loaded));
    return () => {
      here = false;
    };
  }, [wanted, rules]);
  return rules;
}
