/** 大字 and the theme: how this phone shows the pages, remembered on it and nowhere else. */
export interface Preferences {
  readonly size: 'normal' | 'large';
  readonly theme: 'system' | 'light' | 'dark';
}

const KEY = 'tongxing.look';

/** What was chosen before; the phone's own wish where nothing was. */
export function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const { size, theme } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Preferences>;
    return { size: size === 'large' ? 'large' : 'normal', theme: theme === 'dark' || theme === 'light' ? theme : 'system' };
  } catch {
    return { size: 'normal', theme: 'system' };
  }
}

/** Shows the pages so, and remembers it. The page keeps its place. */
export function applyPreferences(preferences: Preferences): void {
  const { dataset } = document.documentElement;
  if (preferences.size === 'large') dataset['size'] = 'large';
  else delete dataset['size'];
  if (preferences.theme === 'system') delete dataset['theme'];
  else dataset['theme'] = preferences.theme;
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Not remembered: it holds until the page is closed.
  }
}
