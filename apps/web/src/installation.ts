import type { Provider } from '@tongxing/services';

/** What this installation says of itself: whether it shows sample values, and the offices it knows. The requests are the same for everybody. */
export interface Installation {
  readonly trial: boolean;
  readonly providers: readonly Provider[];
}

const KEY = 'tongxing.installation';
const WAIT_MS = 4000;

function isProvider(value: unknown): value is Provider {
  return typeof value === 'object' && value !== null && 'name' in value && 'kind' in value && 'handles' in value && Array.isArray(value.handles);
}

function isInstallation(value: unknown): value is Installation {
  return typeof value === 'object' && value !== null && 'trial' in value && 'providers' in value && Array.isArray(value.providers);
}

/** As it was last time; a phone that keeps nothing, or a full one, knows no office and shows no sample. */
function kept(): Installation {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (isInstallation(value)) return value;
  } catch {
    // Nothing was kept, or it cannot be read.
  }
  return { trial: false, providers: [] };
}

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(path, { signal: AbortSignal.timeout?.(WAIT_MS) ?? null });
  return response.json();
}

/** Asks the server; without a network, as it was last time. All offices come as one file, so that no request tells where somebody lives. */
export async function readInstallation(): Promise<Installation> {
  try {
    const [settings, table] = await Promise.all([readJson('/api/settings'), readJson('/api/providers')]);
    const trial = typeof settings === 'object' && settings !== null && 'trial' in settings && settings.trial === true;
    const rows: readonly unknown[] =
      typeof table === 'object' && table !== null && 'providers' in table && Array.isArray(table.providers) ? table.providers : [];
    const installation = { trial, providers: rows.filter(isProvider) };
    try {
      localStorage.setItem(KEY, JSON.stringify(installation));
    } catch {
      // The phone is full: it works all the same while there is a network.
    }
    return installation;
  } catch {
    return kept();
  }
}
