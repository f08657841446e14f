import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { ROOT } from './source-files.ts';

for (const script of ['generate-regions.ts', 'generate-glossary.ts', 'generate-catalogue.ts', 'generate-openapi.ts']) {
  test(`what scripts/${script} writes is fresh`, () => {
    const run = spawnSync(process.execPath, [`scripts/${script}`, '--check'], { cwd: ROOT, encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
  });
}
