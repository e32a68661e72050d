// What a consumer writes, under `tsc --strict`: this file is compiled, not run.
import { Altinn, AltinnError, Call, Flow, RejectedError, Secret } from 'altinnkit';
import type { BlobSource, Credentials, ErrorCode, HeldBlob, HttpAnswer, PollAdvice, Receipt, ReceiptStatus } from 'altinnkit';
import { PackageReader, PackageWriter, readPackage, writePackage } from 'altinnkit/broker-package';
import type { BrokerServiceManifest } from 'altinnkit';
import { exchange, run, send } from 'altinnkit/fetch';
import { Sandbox, catalogue, fromJson, toJson } from 'altinnkit/sandbox';

const altinn: Altinn = await Altinn.create({
  environment: 'tt02',
  credentials: { kind: 'system', systemUserName: '1234', systemPassword: new Secret('x') },
  clock: () => 0,
  language: undefined,
});
const call: Call<Receipt> = altinn.soap.receipt.getReceipt({ search: { receiptId: 4711 } });
const receipt: Receipt = await send(call, { signal: AbortSignal.timeout(1000) });
const answer: HttpAnswer = await exchange(call.request);
const again: Receipt = altinn.soap.receipt.getReceipt.response({ status: 200, headers: new Headers(), body: '' });
call.response(answer).subReceipts?.map(inner => inner.receiptText?.length);

// A function gives its output, and not a call.
const advice: PollAdvice = altinn.soap.receipt.pollAdvice({ asked: 1 });
console.log(advice.waitSeconds.toFixed());

// The kind of credentials says what belongs to them.
const token: Credentials = { kind: 'usernameToken', systemUserName: '1', systemPassword: 'x', nonce: true };
// @ts-expect-error a nonce belongs to a token only
const system: Credentials = { kind: 'system', systemUserName: '1', systemPassword: 'x', nonce: true };
// @ts-expect-error there is no such kind
const other_: Credentials = { kind: 'certificate', systemUserName: '1', systemPassword: 'x' };
console.log(token, system, other_);

// What is streamed has held attachments, and everything else as ever.
const download = altinn.correspondence.downloadAttachment({ correspondenceId: '', attachmentId: '' });
const bytes: Uint8Array = (await send(download)).content;
const streamed = await send(download, { into: () => new WritableStream<Uint8Array>() });
const held: HeldBlob | Uint8Array = streamed.content;
// @ts-expect-error the bytes went elsewhere
const gone: Uint8Array = streamed.content;
const type: string | undefined = streamed.contentType;
const reader = call.reader({ status: 200 });
const [chunk] = reader.push(bytes);
const read: string | undefined = reader.finish().receiptStatus;
console.log(held, gone, type, chunk?.blob, chunk?.bytes.length, read);

// Open lists: known names are offered, others pass.
const status: ReceiptStatus = 'OK';
const other: ReceiptStatus = 'SomethingNew';
if (receipt.receiptStatus === 'Rejected') console.log(again.unknown?.['x'], status, other);

// @ts-expect-error the field is called receiptId
altinn.soap.receipt.getReceipt({ search: { recieptId: 1 } });
// @ts-expect-error required fields are required
altinn.soap.receipt.getReceipt({});
// @ts-expect-error no such operation
altinn.soap.receipt.getReciept({});
// @ts-expect-error an Altinn is created, not constructed
new Altinn();
// @ts-expect-error not everything is a code
const code: ErrorCode = 'nonsense';

try {
  call.response({ status: 500 });
} catch (error) {
  if (error instanceof RejectedError) console.log(error.server?.errorId, error.cause);
  if (error instanceof AltinnError && error.code === 'altinn_fault' && error.retry === 'after') console.log(error.retryAfterSeconds);
}

const source: BlobSource = { length: 3, open: () => [new Uint8Array(3)] };
for (const part of call.request.body.parts) if (!(part instanceof Uint8Array)) console.log(part.encoding, part.source, source);
for await (const piece of call.request.body) console.log(piece.length, code);

async function drive<Output>(flow: Flow<Output>): Promise<Output> {
  const step = flow.step();
  if (step.kind === 'done') return step.output;
  if (step.kind === 'wait') console.log(step.until.getTime(), step.reason);
  return run(flow, { ask: prompt => prompt.kind, sign: async sign => sign.bytes, save: bytes => void bytes.length });
}

const sandbox = await Sandbox.create({ faults: [{ matching: 'Receipt', status: 503 }] });
const inside = await Altinn.create({ environment: 'custom', addresses: sandbox.addresses() });
const fromSandbox: Receipt = await sandbox.send(inside.soap.receipt.getReceipt({ search: {} }));
const text: string = toJson('Receipt', fromSandbox);
const parsed: Receipt = fromJson('Receipt', text);
console.log(catalogue().operations.length, parsed, drive, await send(call, { fetch: sandbox.fetch }));

// Broker packages are an entry of their own.
const manifest: BrokerServiceManifest = {
  externalServiceCode: '4242', externalServiceEditionCode: 1, sendersReference: 'r', reportee: '910000004',
};
const package_: ReadableStream<Uint8Array> = await writePackage({
  environment: 'tt02',
  manifest,
  files: [{ name: 'a', content: new Blob() }, { name: 'b', length: 3, content: new Blob().stream() }],
});
for await (const item of readPackage(package_, { limits: { maxEntries: 10 } })) {
  if (item.kind === 'manifest') console.log(item.manifest.sendersReference);
  else if (item.kind === 'recipients') console.log(item.recipients.recipients?.length);
  else for await (const piece of item) console.log(item.name, item.length?.toFixed(), piece.length);
}
// @ts-expect-error a stream does not say how long it is
await writePackage({ environment: 'tt02', manifest, files: [{ name: 'a', content: new Blob().stream() }] });
const packing = await PackageWriter.create({ environment: 'tt02', manifest });
for (const event of (await PackageReader.create()).push(packing.finish())) if (event.kind === 'fileEnd') console.log(event.crc32);
