// Real headless Chromium on localhost, in the consumer project that has the packed tarball installed (`CONSUMER`):
// the package's files as they are, and a Vite production build. `cargo xtask test browser` runs this.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const consumer = process.env.CONSUMER;
// A POST to a server that knows nothing of it is a 404 there, and an error of the family here.
const expected = { verdict: 'accepted', error: [true, 'RejectedError', 404], printed: false };

let browser, profile;
before(async () => {
  profile = await fs.mkdtemp(path.join(os.tmpdir(), 'altinnkit-browser-'));
  browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM,
    headless: true,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
});
after(async () => {
  await browser?.close();
  await fs.rm(profile, { recursive: true, force: true });
});

test('a plain module page, without a bundler', async () => {
  assert.deepEqual(await resultOf(consumer, '/plain.html'), expected);
});

test('a Vite production build', async () => {
  const root = path.join(consumer, 'vite-app');
  const outDir = path.join(consumer, 'vite-out');
  await build({ root, configFile: false, logLevel: 'warn', build: { outDir, emptyOutDir: true, target: 'es2022' } });
  const assets = await fs.readdir(path.join(outDir, 'assets'));
  assert.equal(assets.filter(name => name.endsWith('.wasm')).length, 2, assets.join());
  assert.deepEqual(await resultOf(outDir, '/'), expected);
});

/** What the page at this address leaves in `globalThis.result`; any error on the page fails the test. */
async function resultOf(root, address) {
  const server = await serve(root);
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error' && !/favicon|404/.test(message.text())) errors.push(message.text());
  });
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}${address}`);
    const handle = await page.waitForFunction(() => globalThis.result, null, { timeout: 20_000 })
      .catch(error => { throw new Error(errors.join('\n') || String(error)); });
    assert.deepEqual(errors, []);
    return await handle.jsonValue();
  } finally {
    await page.close();
    server.close();
  }
}

function serve(root) {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };
  const server = http.createServer(async (request, response) => {
    try {
      const name = new URL(request.url, 'http://localhost').pathname.replace(/\/$/, '/index.html');
      const body = await fs.readFile(path.join(root, name));
      response.writeHead(200, {
        'content-type': types[path.extname(name)] ?? 'application/octet-stream',
        'content-security-policy': "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}
