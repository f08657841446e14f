import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTest, sourceFiles, workspaceOf } from './source-files.ts';

/** Who may import whom. What is not named here may not be imported. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'packages/policy': [],
  'packages/casework': [],
  'packages/services': ['packages/policy', 'packages/casework'],
  'packages/care': ['packages/policy'],
  'packages/roster': [],
  'packages/contracts': ['packages/policy', 'packages/services', 'packages/care'],
  'packages/screening': ['packages/roster', 'packages/services', 'packages/policy', 'packages/care'],
  'apps/server': ['packages/policy', 'packages/services', 'packages/care', 'packages/roster', 'packages/screening', 'packages/contracts'],
  'apps/cli': ['packages/policy', 'packages/services', 'packages/care', 'packages/roster', 'packages/screening', 'packages/contracts'],
  'apps/web': ['packages/policy', 'packages/services', 'packages/care', 'packages/contracts'],
};

/** Packages that hold thought alone: no world, no library. */
const PURE: ReadonlySet<string> = new Set(['packages/policy', 'packages/casework', 'packages/services', 'packages/care']);

/** Libraries that one workspace alone may know. */
const KEPT_TO: Readonly<Record<string, readonly string[]>> = {
  zod: ['packages/contracts'],
  exceljs: ['packages/roster'],
  '@e965/xlsx': ['packages/roster'],
  fastify: ['apps/server', 'bench'],
  preact: ['apps/web'],
};

/** Inside the server: http stands on everything below it, nothing below it on http. */
const SERVER_ORDER = ['main', 'app', 'http', 'config'];

const files = sourceFiles();
const product = files.filter((file) => !isTest(file) && /^(packages|apps)\//.test(file.path));

test('each workspace imports only the workspaces it may, and through their front doors', () => {
  const wrong = product.flatMap(({ path, imports }) => {
    const from = workspaceOf(path);
    return imports
      .filter((name) => name.startsWith('@tongxing/'))
      .flatMap((name) => {
        const target = `packages/${name.split('/')[1] ?? ''}`;
        return MAY_IMPORT[from]?.includes(target)
          ? []
          : [
              `${path} imports ${name}: ${from} may import ${MAY_IMPORT[from]?.join(', ') || 'nothing'}. Move what it needs, or change the table in this test with a decision record.`,
            ];
      });
  });
  assert.deepEqual(wrong, []);
});

test('no file reaches into another workspace by a relative path', () => {
  const wrong = product.flatMap(({ path, imports }) =>
    imports
      .filter((name) => name.startsWith('.'))
      .flatMap((name) => {
        const target = new URL(name, `file:///${path}`).pathname.slice(1);
        return workspaceOf(target) === workspaceOf(path) ? [] : [`${path} imports ${name}: use the front door of ${workspaceOf(target)}.`];
      }),
  );
  assert.deepEqual(wrong, []);
});

test('no circle of imports, of types included', () => {
  const towards = new Map(
    files.map(({ path, imports }) => [path, imports.filter((name) => name.startsWith('.')).map((name) => new URL(name, `file:///${path}`).pathname.slice(1))]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const before = way.indexOf(path);
    if (before >= 0) circles.push(`${[...way.slice(before), path].join(' → ')}: put what they share into a file of its own.`);
    if (before >= 0 || done.has(path)) return;
    for (const target of towards.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of towards.keys()) visit(path, []);
  assert.deepEqual(circles, []);
});

test('policy, casework, services and care see no world: no node modules, no libraries', () => {
  const wrong = product
    .filter(({ path }) => PURE.has(workspaceOf(path)))
    .flatMap(({ path, imports }) =>
      imports
        .filter((name) => !name.startsWith('.') && !name.startsWith('@tongxing/'))
        .map((name) => `${path} imports ${name}: pure packages take what they need as parameters.`),
    );
  assert.deepEqual(wrong, []);
});

test('each library is known to the one workspace that keeps it', () => {
  const wrong = product.flatMap(({ path, imports }) =>
    imports.flatMap((name) => {
      const homes = KEPT_TO[name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '')];
      return !homes || homes.includes(workspaceOf(path)) ? [] : [`${path} imports ${name}: only ${homes.join(', ')} may.`];
    }),
  );
  assert.deepEqual(wrong, []);
});

test('only the server’s main.ts and config.ts, and the command line, read the environment', () => {
  const wrong = product
    .filter(({ path, text }) => /\bprocess\.env\b/.test(text) && !/^apps\/(server\/src\/(main|config)\.ts|cli\/)/.test(path))
    .map(({ path }) => `${path} reads process.env: take it as a parameter from config.ts.`);
  assert.deepEqual(wrong, []);
});

test('inside the server nothing below http imports http', () => {
  const rank = (path: string) => SERVER_ORDER.findIndex((layer) => path.startsWith(`apps/server/src/${layer}`));
  const wrong = product
    .filter(({ path }) => path.startsWith('apps/server/src/') && rank(path) === -1)
    .flatMap(({ path, imports }) => {
      return imports
        .filter((name) => name.startsWith('.'))
        .map((name) => new URL(name, `file:///${path}`).pathname.slice(1))
        .filter((target) => target.startsWith('apps/server/src/http/'))
        .map((target) => `${path} imports ${target}: what both need belongs below http.`);
    });
  assert.deepEqual(wrong, []);
});

test('nothing outside packages/services names the region of the list', () => {
  const wrong = product
    .filter(({ path, text }) => !path.startsWith('packages/services/') && /['"`](45\d{0,4}|广西|Guangxi)['"`]/.test(text))
    .map(({ path }) => `${path} names the region: take it from @tongxing/services.`);
  assert.deepEqual(wrong, []);
});
