// What bench/sign.ts measures: for each row the model, our command, the peers beside it and the targets.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SMALL_FILES, writeLarge, writeSmall } from './hash-corpus.ts';
import { modelSigningSign, modelSigningVerify, opensslTogether, type Signing } from './sign-peers.ts';

const MIB = 1024 * 1024;

export interface Contender {
  readonly name: string;
  /** Run at the same time. */
  readonly commands: readonly (readonly string[])[];
  /** Their time is for so many times the work. */
  readonly times?: number;
  /** Before every run, outside its time. */
  readonly prepare?: () => void;
}

export interface Target {
  readonly peer: string;
  /** How many times faster than the peer. */
  readonly atLeast: number;
}

export interface Measurement {
  readonly name: string;
  readonly ours: Contender;
  readonly peers: readonly Contender[];
  readonly targets: readonly Target[];
  readonly maxSeconds?: number;
  readonly maxPeakMb: number;
}

/** Rows that share a model, which is laid out once. */
export interface RowGroup {
  readonly rows: readonly string[];
  /** Bytes on disk, at scale 1. */
  readonly bytes: number;
  readonly write: (model: string, scale: number) => void;
  /** What is measured of the rows that were chosen. */
  readonly measure: (place: Place, rows: readonly string[]) => Measurement[];
}

export interface Place {
  readonly model: string;
  readonly work: string;
  /** `node cli.js`. */
  readonly cli: readonly string[];
  readonly privateKey: string;
  readonly publicKey: string;
}

const peer = (name: string, command: readonly string[] | undefined): Contender[] =>
  command === undefined ? [] : [{ name, commands: [command] }];

const at = ({ model, privateKey, publicKey, work }: Place, name: string): Signing => ({
  ...{ model, privateKey, publicKey },
  signature: path.join(work, name),
});

const sign = (place: Place, name: string, ...options: readonly string[]): Contender => ({
  name: 'ours',
  commands: [
    [
      ...[...place.cli, 'sign', place.model, '--key', place.privateKey],
      ...['--signature', path.join(place.work, name), ...options],
    ],
  ],
});

const verify = (place: Place, name: string): Contender => ({
  name: 'ours',
  commands: [
    [
      ...[...place.cli, 'verify', place.model, '--key', place.publicKey],
      ...['--signature', path.join(place.work, name)],
    ],
  ],
});

const filesOf = (model: string): string[] =>
  fs
    .readdirSync(model, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

const MACHINE_LIMIT = 'openssl';
/** The model of four files has a README for the row that changes it. */
const README = 'README.md';

export const GROUPS: readonly RowGroup[] = [
  {
    rows: ['small'],
    bytes: 700 * MIB,
    write: (model, scale) => {
      writeSmall(model, Math.max(100, Math.round(SMALL_FILES * scale)));
    },
    measure: (place) => [
      {
        name: 'sign many small files',
        ours: sign(place, 'small.sig'),
        peers: [
          ...peer('model_signing', modelSigningSign(at(place, 'small-theirs.sig'))),
          { name: MACHINE_LIMIT, commands: opensslTogether(filesOf(place.model)) },
        ],
        targets: [{ peer: 'model_signing', atLeast: 4 }],
        maxPeakMb: 200,
      },
      {
        name: 'verify many small files',
        ours: verify(place, 'small.sig'),
        peers: peer('model_signing', modelSigningVerify(at(place, 'small-theirs.sig'))),
        targets: [{ peer: 'model_signing', atLeast: 4 }],
        maxPeakMb: 200,
      },
    ],
  },
  {
    rows: ['large', 'blake3', 'resign'],
    bytes: 8192 * MIB,
    write: (model, scale) => {
      for (let index = 0; index < 4; index += 1)
        writeLarge(path.join(model, `weights-${String(index)}`), blocks(2048, scale));
      fs.writeFileSync(path.join(model, README), '# A model\n');
    },
    measure: (place, rows) => [
      ...(rows.includes('large') ? [signLarge(place)] : []),
      ...(rows.includes('blake3') ? [signBlake3(place)] : []),
      ...(rows.includes('resign') ? [signAgain(place)] : []),
    ],
  },
  {
    rows: ['shards'],
    bytes: 8192 * MIB,
    write: (model, scale) => {
      writeLarge(path.join(model, 'weights'), blocks(8192, scale));
    },
    measure: (place) => {
      const cores = os.availableParallelism();
      const whole = ['openssl', 'dgst', '-sha256', path.join(place.model, 'weights')];
      return [
        {
          name: 'sign 1 large file as shards',
          ours: sign(place, 'shards.sig', '--serialization', 'shards'),
          peers: [
            ...peer(
              'model_signing',
              modelSigningSign(at(place, 'shards-theirs.sig'), 'use_shard_serialization()'),
            ),
            // Every core hashes the whole file: so many times the work.
            { name: MACHINE_LIMIT, commands: Array.from({ length: cores }, () => whole), times: cores },
          ],
          targets: [
            { peer: 'model_signing', atLeast: 1 },
            { peer: MACHINE_LIMIT, atLeast: 0.95 },
          ],
          maxPeakMb: 200,
        },
      ];
    },
  },
  {
    rows: ['cold'],
    bytes: 10 * MIB,
    write: (model) => {
      fs.writeFileSync(path.join(model, 'weights'), randomBytes(10_000_000));
    },
    measure: (place) => {
      const signing = at(place, 'cold-theirs.sig');
      return [
        {
          name: 'sign 10 MB',
          ours: sign(place, 'cold.sig'),
          peers: peer('model_signing', modelSigningSign(signing)),
          targets: [],
          maxPeakMb: 200,
        },
        {
          name: 'verify 10 MB, cold',
          ours: verify(place, 'cold.sig'),
          peers: [
            ...peer('model_signing', modelSigningVerify(signing)),
            { name: 'node -e 0', commands: [[process.execPath, '-e', '0']] },
          ],
          targets: [{ peer: 'model_signing', atLeast: 5 }],
          maxSeconds: 0.08,
          maxPeakMb: 200,
        },
      ];
    },
  },
];

function signLarge(place: Place): Measurement {
  return {
    name: 'sign 4 large files',
    ours: sign(place, 'large.sig'),
    peers: [
      ...peer('model_signing', modelSigningSign(at(place, 'large-theirs.sig'))),
      { name: MACHINE_LIMIT, commands: opensslTogether(filesOf(place.model)) },
    ],
    targets: [
      { peer: 'model_signing', atLeast: 1 },
      { peer: MACHINE_LIMIT, atLeast: 0.95 },
    ],
    maxPeakMb: 200,
  };
}

function signBlake3(place: Place): Measurement {
  const config = "use_file_serialization(hashing_algorithm='blake3')";
  return {
    name: 'sign 4 large files, BLAKE3',
    ours: sign(place, 'blake3.sig', '--hash', 'blake3'),
    peers: peer('model_signing', modelSigningSign(at(place, 'blake3-theirs.sig'), config)),
    targets: [{ peer: 'model_signing', atLeast: 0.9 }],
    maxPeakMb: 300,
  };
}

/** The peer is our own run in full, with the same options; it writes the state that the other goes by. */
function signAgain(place: Place): Measurement {
  const signature = 'again.sig';
  const state = ['--state', path.join(place.work, 'again.state.json')];
  let edits = 0;
  return {
    name: 'sign again after a change of README.md',
    ours: {
      ...sign(place, signature, ...state, '--previous', path.join(place.work, signature)),
      prepare: () => {
        edits += 1;
        fs.writeFileSync(path.join(place.model, README), `# A model\n\nEdit ${String(edits)}\n`);
      },
    },
    peers: [{ ...sign(place, signature, ...state, '--full'), name: 'in full' }],
    targets: [{ peer: 'in full', atLeast: 50 }],
    maxPeakMb: 200,
  };
}

/** Mebibytes at a scale, in whole blocks of 64 MiB. */
function blocks(mebibytes: number, scale: number): number {
  return Math.max(1, Math.round((mebibytes * scale) / 64)) * 64 * MIB;
}
