// Broker packages, written and read while their bytes come.
import test from 'node:test';
import assert from 'node:assert/strict';
import { AltinnError, InputError, ProtocolError } from 'altinnkit';
import { PackageReader, PackageWriter, readPackage, writePackage } from 'altinnkit/broker-package';

const manifest = { externalServiceCode: '4242', externalServiceEditionCode: 1, sendersReference: 'sending 7', reportee: '910000004' };
const text = new TextEncoder();
const NOISE = crypto.getRandomValues(new Uint8Array(65536));

async function bytesOf(stream) {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function contentsOf(source, options) {
  const found = { files: {} };
  for await (const item of readPackage(source, options)) {
    if (item.kind === 'file') found.files[item.name] = await item.bytes();
    else found[item.kind] = item[item.kind];
  }
  return found;
}

/** A package in which a name has become another of the same length. */
async function renamed(from, to) {
  const package_ = Buffer.from(await bytesOf(await writePackage({
    environment: 'tt02', manifest: { ...manifest, fileList: [] }, files: [{ name: from, content: text.encode('x') }],
  })));
  for (let at = package_.indexOf(from); at >= 0; at = package_.indexOf(from, at + 1)) package_.write(to, at);
  return new Uint8Array(package_);
}

test('what goes in comes out, whatever it is read from', async () => {
  const large = new Uint8Array(300_001).map((_, at) => (at * 31) % 251);
  const stream = await writePackage({
    environment: 'tt02',
    manifest: { ...manifest, propertyList: [{ propertyKey: 'kind', propertyValue: 'test <1>' }] },
    recipients: { recipients: [{ partyNumber: '910000004' }] },
    files: [
      { name: 'a.txt', content: text.encode('hello') },
      { name: 'inside/b.bin', content: new Blob([large]) },
      { name: 'none', content: new Uint8Array() },
      { name: 'c.bin', length: 6, content: (async function* () { yield text.encode('one'); yield text.encode('two'); })() },
      { name: 'd.bin', content: { length: 3, open: () => [text.encode('abc')] } },
    ],
  });
  const package_ = await bytesOf(stream);
  for (const source of [package_, new Blob([package_]), new Blob([package_]).stream(), [...package_].map(byte => Uint8Array.of(byte))]) {
    const found = await contentsOf(source);
    assert.equal(found.manifest.sendersReference, 'sending 7');
    assert.deepEqual(found.manifest.propertyList, [{ propertyKey: 'kind', propertyValue: 'test <1>' }]);
    assert.deepEqual(found.manifest.fileList.map(file => file.fileName), ['a.txt', 'inside/b.bin', 'none', 'c.bin', 'd.bin']);
    assert.deepEqual(found.recipients, { recipients: [{ partyNumber: '910000004' }] });
    assert.deepEqual(Object.keys(found.files), ['a.txt', 'inside/b.bin', 'none', 'c.bin', 'd.bin']);
    assert.deepEqual(found.files['inside/b.bin'], large);
    assert.equal(new TextDecoder().decode(found.files['c.bin']), 'onetwo');
    assert.equal(found.files.none.length, 0);
  }
});

test('by hand', async () => {
  const writer = await PackageWriter.create({ environment: 'tt02', manifest, files: [{ name: 'a.txt', length: 5 }] });
  assert.deepEqual(writer.due, { name: 'a.txt', length: 5 });
  const package_ = [writer.push(text.encode('hel'))];
  assert.deepEqual(writer.due, { name: 'a.txt', length: 2 });
  assert.throws(() => writer.push(text.encode('lo!')), error => error instanceof InputError && error.path === 'content');
  assert.throws(() => writer.finish(), InputError);
  package_.push(writer.push(text.encode('lo')), writer.finish());
  assert.equal(writer.due, undefined);

  const reader = await PackageReader.create();
  const events = package_.flatMap(piece => [...reader.push(piece)]).concat(reader.finish());
  assert.deepEqual(events.map(event => event.kind), ['manifest', 'fileStart', 'fileContent', 'fileEnd', 'end']);
  assert.deepEqual(events.at(-1), { kind: 'end', files: 1, length: 5 });
  assert.equal(events[3].crc32, 0x3610a686);
});

test('what would harm is refused, on both sides', async () => {
  const evil = { environment: 'tt02', manifest, files: [{ name: '../x.txt', content: text.encode('x') }] };
  await assert.rejects(writePackage(evil), error => error instanceof InputError && error.path === 'files[0].name');
  await assert.rejects(contentsOf(await renamed('aa/x.txt', '../x.txt')), error =>
    error instanceof ProtocolError && error instanceof AltinnError && error.code === 'unsafe_package');
  await assert.rejects(contentsOf(text.encode('no archive')), error => error.code === 'malformed_package');
});

test('an error that was caught while a file was read comes up again', async () => {
  const package_ = await renamed('a.txt', 'b.txt');
  let seen = 0;
  await assert.rejects(async () => {
    for await (const item of readPackage(package_.subarray(0, package_.length - 30))) {
      if (item.kind === 'file') seen += (await item.bytes()).length;
    }
  }, error => error.code === 'malformed_package');
  assert.equal(seen, 1);
  await assert.rejects(async () => {
    for await (const item of readPackage([package_.subarray(0, package_.indexOf(120)), Uint8Array.of(1), new Uint8Array(40)])) {
      if (item.kind === 'file') await item.bytes().catch(() => {});
    }
  }, ProtocolError);
});

test('a content must be as long as it was said to be, and is read in its turn', async () => {
  for (const [length, content] of [[4, 'hello'], [6, 'hello']]) {
    const stream = await writePackage({
      environment: 'tt02', manifest, files: [{ name: 'a', length, content: [text.encode(content)] }, { name: 'b', length: 9, content: [] }],
    });
    await assert.rejects(bytesOf(stream), error => error instanceof InputError && error.path === 'files[0].content');
  }
  const package_ = await bytesOf(await writePackage({ environment: 'tt02', manifest, files: [{ name: 'a', content: text.encode('x') }] }));
  const files = [];
  for await (const item of readPackage(package_)) if (item.kind === 'file') files.push(item);
  await assert.rejects(files[0].bytes(), TypeError);
});

test('synthetic people, bounds, and packages without a manifest', async () => {
  const synthetic = { environment: 'production', manifest, recipients: { recipients: [{ partyNumber: '15908600182' }] }, files: [] };
  await assert.rejects(writePackage(synthetic), error => error.code === 'synthetic_identity' && error.path === 'recipients.recipients[0].partyNumber');
  const package_ = await bytesOf(await writePackage({ ...synthetic, allowSynthetic: true }));
  assert.deepEqual((await contentsOf(package_)).files, {});
  await assert.rejects(contentsOf(package_, { limits: { maxEntries: 1 } }), error => error.code === 'limit_exceeded');
  await assert.rejects(contentsOf(package_, { limits: { maxEntries: -1 } }), error => error instanceof InputError && error.path === 'limits.maxEntries');
  const empty = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)]);
  await assert.rejects(contentsOf(empty), error => error.code === 'malformed_package');
  assert.deepEqual(await contentsOf(empty, { withoutManifest: true }), { files: {} });
});

test('a large file costs no more memory than one that is not', async () => {
  const most = async pieces => {
    const content = (function* () { for (let piece = 0; piece < pieces; piece += 1) yield NOISE; })();
    const stream = await writePackage({ environment: 'tt02', manifest, files: [{ name: 'large', length: pieces * NOISE.length, content }] });
    let length = 0;
    let memory = 0;
    for await (const item of readPackage(stream)) {
      if (item.kind !== 'file') continue;
      for await (const piece of item) {
        length += piece.length;
        memory = Math.max(memory, process.memoryUsage().rss);
      }
    }
    assert.equal(length, pieces * NOISE.length);
    return memory;
  };
  const small = await most(512); // 32 MiB, in which the garbage of the collector's choice piles up as well
  const large = await most(1536);
  assert(large - small < 32 << 20, `${(large - small) >> 20} MiB more for 64 MiB more`);
});
