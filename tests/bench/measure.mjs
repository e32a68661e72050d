// Runs one job in this process: times every run, notes the most memory that the first one needed.
import { createHash } from 'node:crypto';

/** `script.mjs JOB RUNS INPUT [WSDL]` prints a line of JSON. A job is `{ run, check }`: what is timed, and what shows that it did the work. */
export async function main(jobs) {
  const [name, runs, ...files] = process.argv.slice(2);
  const job = await jobs[name](...files);
  const milliseconds = [];
  let peakBytes;
  let output;
  for (let i = 0; i < Number(runs); i++) {
    output = undefined; // so that one run's output is gone before the next one's comes
    const start = performance.now();
    output = await job.run();
    milliseconds.push(performance.now() - start);
    peakBytes ??= process.resourceUsage().maxRSS * 1024;
  }
  console.log(JSON.stringify({ milliseconds, peakBytes, check: await job.check(output) }));
}

/** What was read of an answer, as a sum that every reader must come to. */
export function sumOfTexts(texts) {
  const kept = texts.filter(Boolean).map(text => text.trim());
  return `${kept.length} texts ${sha256(kept.join('|'))}`;
}

/** The attachment inside the body of a submission, as a sum that every writer must come to. */
export function sumOfAttachment(bytes) {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = body.indexOf('AttachementData>') + 'AttachementData>'.length;
  const end = body.indexOf('<', start);
  if (start < 'AttachementData>'.length || end < 0) throw new Error('no attachment in the body');
  return `${end - start} characters ${sha256(body.subarray(start, end))}`;
}

const sha256 = content => createHash('sha256').update(content).digest('hex');
