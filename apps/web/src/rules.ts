import { useEffect, useState } from 'preact/hooks';

type FamilyModule = typeof import('./family.ts');

/** The rules with the places, loaded whole once: which file is fetched must not tell what the family answered. */
export type FamilyRules = ReturnType<FamilyModule['createFamilyRules']>;

const SETTINGS = 'tongxing.settings';
const SETTINGS_WAIT_MS = 4000;

let ready: FamilyRules | undefined;
let loading: Promise<FamilyRules> | undefined;

function keptTrial(): boolean {
  try {
    return localStorage.getItem(SETTINGS) === 'trial';
  } catch {
    return false;
  }
}

/** Whether this installation shows sample values; offline, as it was last time. The request is the same for everybody. */
async function readTrial(): Promise<boolean> {
  try {
    const response = await fetch('/api/settings', { signal: AbortSignal.timeout?.(SETTINGS_WAIT_MS) ?? null });
    const settings: unknown = await response.json();
    const trial = typeof settings === 'object' && settings !== null && 'trial' in settings && settings.trial === true;
    localStorage.setItem(SETTINGS, trial ? 'trial' : 'real');
    return trial;
  } catch {
    return keptTrial();
  }
}

/** Fetches rules and places; every page after the first needs them, so the first page fetches them while it is read. */
export function loadFamilyRules(): Promise<FamilyRules> {
  loading ??= Promise.all([import('./family.ts'), import('@tongxing/services/china.json'), import('@tongxing/services/guangxi-townships.json'), readTrial()]).then(([family, china, townships, trial]) => {
    ready = family.createFamilyRules(china.default, townships.default, trial);
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
    void loadFamilyRules().then((loaded) => here && setRules(() => loaded), () => undefined);
    return () => {
      here = false;
    };
  }, [wanted, rules]);
  return rules;
}
