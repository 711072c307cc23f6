// Long fuzz of every reader of model files: changed headers of made and of real files, each seed in a process of its own
// with little memory, watched for crashes, hangs, reads outside the file and allocations. CI runs a small part of it
// (__tests__/unit/aibom/fuzz.test.ts).
//   node bench/fuzz-readers.ts [--rounds 200000] [--seed N] [--only TEXT]
// A file that does harm is kept in bench-output/fuzz. Exits 1 when there is one. With two hundred thousand rounds it
// runs for about an hour; `nice` it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { mutate, seededRandom } from '../__tests__/fakes/mutate.ts';
import type { FilePort } from '../src/aibom/file-port.ts';
import { readerFor } from '../src/aibom/reader-table.ts';
import { isAppError } from '../src/domain/errors.ts';
import { fuzzCorpus, type FuzzSeed } from './fuzz-corpus.ts';

/** V8 heap of a child, and how much its whole memory may grow. The files themselves have up to 2.3 MB. */
const HEAP_MB = 160;
const MAX_GROWTH_MB = 200;
/** CPU time of one file. */
const MAX_FILE_MS = 2_000;
/** A child that says nothing for so long hangs. */
const SILENCE_MS = 120_000;
const PROGRESS_ROUNDS = 500;

const output = path.join(import.meta.dirname, '../bench-output/fuzz');
const flags = process.argv.slice(2);
const rounds = Number(flagOf('--rounds') ?? 200_000);
const start = Number(flagOf('--seed') ?? 1);

function flagOf(name: string): string | undefined {
  const at = flags.indexOf(name);
  return at === -1 ? undefined : flags[at + 1];
}

interface Summary {
  readonly rounds: number;
  readonly unreadable: number;
  readonly slowestMs: number;
  readonly peakMb: number;
  readonly problem?: string;
}

/** The bytes of a seed in front, nothing but zeros after them; counts what is asked for. */
function watchedPort(head: Buffer, size: number): { port: FilePort; asked: () => number } {
  let asked = 0;
  const read = (offset: number, length: number): Buffer => {
    if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length)) throw new Error('not a place');
    if (offset < 0 || length < 0 || offset + length > size) throw new Error('outside the file');
    asked += length;
    const part = head.subarray(Math.min(offset, head.length), Math.min(offset + length, head.length));
    return part.length === length ? part : Buffer.concat([part, Buffer.alloc(length - part.length)]);
  };
  return { port: { size, read }, asked: () => asked };
}

interface Outcome {
  /** What is wrong with how the file was read. */
  readonly problem: string | undefined;
  readonly unreadable: boolean;
}

function readChanged(seed: FuzzSeed, bytes: Buffer): Outcome {
  const reader = readerFor(seed.path);
  if (reader === undefined) return { problem: 'no reader', unreadable: false };
  const size = Math.max(seed.size + bytes.length - seed.head.length, 0);
  const { port, asked } = watchedPort(bytes, size);
  try {
    const { facts, findings, complete } = reader.read(port, seed.path);
    if (facts.length > 3_000 || findings.length > 10) return problemOf('too many facts or findings');
    // Each skip may fetch one window again; weights are never read through.
    if (asked() > 40 * (size + 32_768)) return problemOf(`read ${String(asked())} bytes of ${String(size)}`);
    if (!complete && findings.length === 0) return problemOf('incomplete without a finding');
    return { problem: undefined, unreadable: false };
  } catch (error) {
    if (isAppError(error) && (error.code === 'malformed' || error.code === 'limit-exceeded'))
      return { problem: undefined, unreadable: true };
    return problemOf(`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

function problemOf(problem: string): Outcome {
  return { problem: problem.replaceAll(/\s+/g, ' ').slice(0, 300), unreadable: false };
}

function runChild(seed: FuzzSeed): Summary {
  const random = seededRandom(start * 7919 + seed.head.length);
  const before = process.resourceUsage().maxRSS / 1024;
  let [unreadable, slowestMs] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const bytes = mutate(seed.head, random);
    const used = process.cpuUsage();
    const outcome = readChanged(seed, bytes);
    if (outcome.unreadable) unreadable += 1;
    let problem = outcome.problem;
    const { user, system } = process.cpuUsage(used);
    const ms = (user + system) / 1_000;
    slowestMs = Math.max(slowestMs, ms);
    if (ms > MAX_FILE_MS) problem ??= `took ${ms.toFixed(0)} ms`;
    const peakMb = process.resourceUsage().maxRSS / 1024;
    if (peakMb - before > MAX_GROWTH_MB) problem ??= `memory grew to ${peakMb.toFixed(0)} MB`;
    if (problem !== undefined) {
      keep(seed, round, bytes);
      return {
        rounds: round + 1,
        unreadable,
        slowestMs,
        peakMb,
        problem: `round ${String(round)}: ${problem}`,
      };
    }
    if (round % PROGRESS_ROUNDS === 0) process.stdout.write(`at ${String(round)}\n`);
  }
  return { rounds, unreadable, slowestMs, peakMb: process.resourceUsage().maxRSS / 1024 };
}

function keep(seed: FuzzSeed, round: number, bytes: Buffer): void {
  fs.mkdirSync(output, { recursive: true });
  fs.writeFileSync(path.join(output, `${seed.name.replaceAll('/', '_')}.${String(round)}`), bytes);
}

/** Runs one seed in a process of its own; what the process did not live to say is a problem as well. */
function fuzzSeed(index: number): Promise<Summary> {
  const args = [
    `--max-old-space-size=${String(HEAP_MB)}`,
    import.meta.filename,
    ...flags,
    '--child',
    String(index),
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve) => {
    let [said, errors, isHanging] = ['', '', false];
    const onSilence = (): void => {
      isHanging = true;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(onSilence, SILENCE_MS);
    child.stderr
      .setEncoding('utf8')
      .on('data', (text: string) => (errors = `${errors}${text}`.slice(-2_000)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-4_000);
      clearTimeout(timer);
      timer = setTimeout(onSilence, SILENCE_MS);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      const last = said.trim().split('\n').at(-1) ?? '';
      if (last.startsWith('{')) {
        resolve(JSON.parse(last) as Summary);
        return;
      }
      const at = Number(/(\d+)$/.exec(last)?.[1] ?? 0);
      const end = isHanging ? 'hangs' : `died with ${String(code)}: ${errors.slice(-300)}`;
      resolve({
        rounds: at,
        unreadable: 0,
        slowestMs: 0,
        peakMb: 0,
        problem: `after round ${String(at)}: ${end}`,
      });
    });
  });
}

const corpus = fuzzCorpus();
const child = flagOf('--child');
if (child !== undefined) {
  const seed = corpus[Number(child)];
  if (seed === undefined) throw new Error('no such seed');
  process.stdout.write(`${JSON.stringify(runChild(seed))}\n`);
} else {
  const only = flagOf('--only') ?? '';
  let problems = 0;
  let total = 0;
  console.log('| file | reader | rounds | read | refused | slowest, CPU ms | peak MB | problem |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [index, seed] of corpus.entries()) {
    if (!seed.name.includes(only)) continue;
    const summary = await fuzzSeed(index);
    total += summary.rounds;
    if (summary.problem !== undefined) problems += 1;
    const cells = [
      seed.name.replaceAll(/[0-9a-f]{40,}/g, 'HEX'),
      readerFor(seed.path)?.id ?? '',
      String(summary.rounds),
      String(summary.rounds - summary.unreadable),
      String(summary.unreadable),
      summary.slowestMs.toFixed(0),
      summary.peakMb.toFixed(0),
      summary.problem ?? '',
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  console.log(`\n${String(total)} files, ${String(problems)} problems`);
  process.exitCode = problems === 0 ? 0 : 1;
}
