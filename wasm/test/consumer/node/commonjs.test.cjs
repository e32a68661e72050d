const test = require('node:test');
const assert = require('node:assert/strict');

test('CommonJS, synchronously', () => {
  const { version } = require('altinnkit');
  const { sandboxVersion } = require('altinnkit/sandbox');
  require('altinnkit/fetch');
  assert.equal(version(), require('altinnkit/package.json').version);
  assert.equal(sandboxVersion(), version());
});

test('CommonJS and ES module callers share one instance', async () => {
  assert.equal(require('altinnkit').version, (await import('altinnkit')).version);
});
