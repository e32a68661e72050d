import test from 'node:test';
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { init, version } from 'altinnkit';
import { sandboxVersion } from 'altinnkit/sandbox';

test('the package and the wasm file have one version', async () => {
  await init();
  const manifest = createRequire(import.meta.url)('altinnkit/package.json');
  assert.equal(version(), manifest.version);
});

test('the sandbox is a second wasm file', () => {
  assert.equal(sandboxVersion(), version());
});

test('altinnkit/fetch resolves', async () => {
  await import('altinnkit/fetch');
});
