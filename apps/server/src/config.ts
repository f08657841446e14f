/** What the environment sets. Everything has a default that works on a fresh machine. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Sample values 示例 for local standards that are unset, so that every path can be walked. Never in production. */
  readonly trial: boolean;
  /** A provider table to read at start: offices, clinics, schools. */
  readonly providers: string | undefined;
}

const DEFAULT_PORT = 8080;
const MAX_PORT = 65_535;

/** Reads the environment; a value that cannot be meant is refused with a sentence. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = env['PORT'] === undefined || env['PORT'] === '' ? DEFAULT_PORT : Number(env['PORT']);
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT)
    throw new Error(`PORT 要写0到${MAX_PORT}的整数，现在是“${env['PORT']}”。 / PORT must be a whole number from 0 to ${MAX_PORT}.`);
  return { host: env['HOST'] || '127.0.0.1', port, trial: env['TONGXING_TRIAL'] === '1', providers: env['TONGXING_PROVIDERS'] || undefined };
}
