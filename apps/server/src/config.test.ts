import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from './config.ts';

test('an empty environment listens on 127.0.0.1:8080 without sample values', () => {
  assert.deepEqual(readConfig({}), { host: '127.0.0.1', port: 8080, trial: false, providers: undefined });
});

test('PORT, HOST and TONGXING_TRIAL are taken; port 0 asks for any that is free', () => {
  assert.deepEqual(readConfig({ PORT: '0', HOST: '0.0.0.0', TONGXING_TRIAL: '1', TONGXING_PROVIDERS: 'p.csv' }), {
    host: '0.0.0.0',
    port: 0,
    trial: true,
    providers: 'p.csv',
  });
});

test('a PORT that is no port is refused with a sentence in both languages', () => {
  for (const PORT of ['http', '65536', '-1', '80.5']) assert.throws(() => readConfig({ PORT }), /PORT 要写0到65535的整数.*whole number/);
});
