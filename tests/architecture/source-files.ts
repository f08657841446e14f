import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** One source file of the project with what it imports. */
export interface SourceFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** What stands in its import and export-from statements and its dynamic imports, word for word. */
  readonly imports: readonly string[];
}

const IMPORT = /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
const PASSED_OVER = new Set(['node_modules', 'dist', 'dist-prerender', '.git']);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (PASSED_OVER.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Every TypeScript file of packages, apps, tests, bench and scripts. */
export function sourceFiles(): readonly SourceFile[] {
  return ['packages', 'apps', 'tests', 'bench', 'scripts']
    .flatMap((folder) => filesUnder(join(ROOT, folder)))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
      return { path: relative(ROOT, path).replaceAll('\\', '/'), text, imports };
    });
}

/** The workspace that a file belongs to: `packages/policy`, `apps/web`, `tests`. */
export function workspaceOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'packages' || top === 'apps' ? `${top}/${second}` : top;
}

/** True for tests and what only tests use. */
export function isTest({ path }: SourceFile): boolean {
  return path.endsWith('.test.ts') || path.startsWith('tests/') || /\/(sample-files|random-rules)\.ts$/.test(path);
}
