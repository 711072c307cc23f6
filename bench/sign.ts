// Signing and verifying side by side with model_signing, openssl and cosign in one run; whole processes, warm cache.
//   node bench/sign.ts [--rows NAME,...] [--scale F] [--rounds N] [--dist FOLDER] [--images N]
// Rows: small, large, blake3, resign, shards, cold, images. --scale 0.1 is a tenth of the bytes: start-up then weighs
// too much to hold the targets. --dist: programs that `node scripts/build.ts --out FOLDER` made (default: dist); below this
// repository, or the optional native BLAKE3 is not found and WebAssembly is measured.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measure, type Measured } from './measured-process.ts';
import { outsideTool } from './sign-peers.ts';
import { GROUPS, type Contender, type Measurement, type Place } from './sign-rows.ts';

const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, 'bench-output/sign');
/** On the disk beside the model, so that a full disk stops no other work. */
const SPARE_BYTES = 4 * 1024 ** 3;
const IMAGES = 'images';
const IMAGES_TARGET = 5;

const { values: flags } = parseArgs({
  options: {
    rows: { type: 'string' },
    scale: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    dist: { type: 'string', default: path.join(root, 'dist') },
    images: { type: 'string', default: '200' },
  },
});
const [scale, rounds] = [Number(flags.scale), Number(flags.rounds)];
const known = [...GROUPS.flatMap(({ rows }) => rows), IMAGES];
const chosen = flags.rows?.split(',') ?? known;
const unknown = chosen.find((row) => !known.includes(row));
if (unknown !== undefined || !(scale > 0 && scale <= 1) || !(rounds >= 1)) {
  console.error(`error: rows are ${known.join(', ')}; scale is above 0 and at most 1; rounds at least 1`);
  process.exit(2);
}

async function main(): Promise<void> {
  fs.rmSync(output, { recursive: true, force: true });
  fs.mkdirSync(output, { recursive: true });
  try {
    const cli = [process.execPath, path.resolve(flags.dist, 'cli.js')];
    const [program = '', ...args] = cli;
    execFileSync(program, [
      ...args,
      'key',
      'generate',
      '--no-passphrase',
      '--output',
      path.join(output, 'k'),
    ]);
    console.log(
      `node ${process.version}, ${String(os.availableParallelism())} cores, ${os.cpus()[0]?.model ?? ''}, scale ${String(scale)}, best of ${String(rounds)} rounds in turn\n`,
    );
    if (outsideTool('model_signing') === undefined) console.log('model_signing: skipped, not installed\n');
    console.log('| work | ours s | ours peak MB | peers: s, peak MB | targets |');
    console.log('| --- | --- | --- | --- | --- |');
    for (const group of GROUPS) {
      const rows = group.rows.filter((row) => chosen.includes(row));
      if (rows.length === 0) continue;
      requireSpace(group.bytes * scale);
      const model = path.join(output, 'model');
      fs.mkdirSync(model);
      group.write(model, scale);
      const place: Place = {
        ...{ model, work: output, cli },
        privateKey: path.join(output, 'k.key'),
        publicKey: path.join(output, 'k.pub'),
      };
      for (const measurement of group.measure(place, rows)) console.log(await row(measurement));
      fs.rmSync(model, { recursive: true });
    }
    if (chosen.includes(IMAGES)) console.log(imagesRow());
  } finally {
    fs.rmSync(output, { recursive: true, force: true });
  }
}

function requireSpace(bytes: number): void {
  const { bavail, bsize } = fs.statfsSync(output);
  if (bavail * bsize >= bytes + SPARE_BYTES) return;
  throw new Error(`${output} has room for ${String(Math.floor((bavail * bsize) / 1e9))} GB, too little`);
}

interface Best {
  readonly seconds: number;
  readonly peakMb: number;
}

/** Peers first: what they write may be what ours goes on from. The first round warms the cache and is not counted. */
async function row({ name, ours, peers, targets, maxSeconds, maxPeakMb }: Measurement): Promise<string> {
  const best = new Map<Contender, Best>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of [...peers, ours]) {
      contender.prepare?.();
      const measured = await measure(contender.commands);
      if (round > 0) best.set(contender, better(best.get(contender), measured, contender.times ?? 1));
    }
  }
  const of = (contender: Contender | undefined): Best =>
    (contender === undefined ? undefined : best.get(contender)) ?? { seconds: NaN, peakMb: NaN };
  const mine = of(ours);
  const verdicts = [
    ...targets.flatMap(({ peer, atLeast }) => {
      const ratio = of(peers.find((each) => each.name === peer)).seconds / mine.seconds;
      const is = Number.isNaN(ratio) ? 'not measured' : `${ratio.toFixed(2)}, ${ok(ratio >= atLeast)}`;
      return [`${peer} / ours >= ${String(atLeast)}: ${is}`];
    }),
    ...(maxSeconds === undefined
      ? []
      : [`<= ${String(maxSeconds)} s: ${mine.seconds.toFixed(3)}, ${ok(mine.seconds <= maxSeconds)}`]),
    `peak < ${String(maxPeakMb)}: ${ok(!(mine.peakMb >= maxPeakMb))}`,
  ];
  const cells = [
    name,
    mine.seconds.toFixed(3),
    mine.peakMb.toFixed(0),
    peers
      .map((each) => `${each.name} ${of(each).seconds.toFixed(3)}, ${of(each).peakMb.toFixed(0)}`)
      .join('; '),
    verdicts.join('; '),
  ];
  return `| ${cells.join(' | ').replaceAll('NaN', 'n/a')} |`;
}

/** Shortest time, highest memory. */
function better(best: Best | undefined, { seconds, peakMb }: Measured, times: number): Best {
  return {
    seconds: Math.min(best?.seconds ?? Infinity, seconds / times),
    peakMb: Math.max(best?.peakMb ?? 0, peakMb ?? 0),
  };
}

/** bench/images.ts measures it and prints a line for signing and verifying together. */
function imagesRow(): string {
  const work = `sign and verify ${flags.images} images`;
  if (outsideTool('cosign') === undefined || outsideTool('registry-referrers') === undefined)
    return `| ${work} | n/a | n/a | skipped, cosign or the registry is not installed | |`;
  const args = [path.join(root, 'bench/images.ts'), flags.images, path.resolve(flags.dist)];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [, ours, peakMb, theirs] =
    /^both .*?([\d.]+) s, peak ([\d.]+) MB +cosign ([\d.]+) s/m.exec(stdout) ?? [];
  if (status !== 0 || ours === undefined || theirs === undefined)
    throw new Error(`bench/images.ts failed: ${stdout}`);
  const ratio = Number(theirs) / Number(ours);
  const verdict = `cosign / ours >= ${String(IMAGES_TARGET)}: ${ratio.toFixed(2)}, ${ok(ratio >= IMAGES_TARGET)}`;
  return `| ${work} | ${ours} | ${peakMb ?? 'n/a'} | cosign, a process each ${theirs} | ${verdict}; peak < 200: ${ok(Number(peakMb) < 200)} |`;
}

function ok(isMet: boolean): string {
  return isMet ? 'OK' : 'MISSED';
}

await main();
