// Ways to tamper with a log and with proofs; each must be refused by us and by Go.
import fs from 'node:fs';
import path from 'node:path';
import type { ConsistencyProof, InclusionProof } from '../../src/audit/prove-audit.ts';

/** A copy of a log of 300 entries, whose last tile is partial. */
export interface TamperTarget {
  readonly folder: string;
}

const flip = (file: string, at: number): void => {
  const bytes = fs.readFileSync(file);
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = (bytes[index] ?? 0) ^ 0x01;
  fs.writeFileSync(file, bytes);
};
const file = (target: TamperTarget, name: string): string => path.join(target.folder, name);

/** The partial tile or bundle of a level: its widest form. */
function partial(target: TamperTarget, level: string): string {
  const folder = file(target, `tile/${level}/001.p`);
  const widest = Math.max(...fs.readdirSync(folder).map(Number));
  return path.join(folder, String(widest));
}

function editCheckpoint(target: TamperTarget, edit: (text: string) => string): void {
  const name = file(target, 'checkpoint');
  const before = fs.readFileSync(name, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error('the checkpoint was not changed');
  fs.writeFileSync(name, after);
}

/** Swaps two neighbouring entries of a bundle, both of the same length or not. */
function swapEntries(name: string, first: number): void {
  const bytes = fs.readFileSync(name);
  const records: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + 2 + bytes.readUInt16BE(at);
    records.push(bytes.subarray(at, end));
    at = end;
  }
  const [left, right] = records.slice(first, first + 2);
  if (left === undefined || right === undefined) throw new Error('no such entries');
  records.splice(first, 2, right, left);
  fs.writeFileSync(name, Buffer.concat(records));
}

export const LOG_TAMPERING: Readonly<Record<string, (target: TamperTarget) => void>> = {
  'an entry with one bit changed': (target) => flip(file(target, 'tile/entries/000'), 40),
  'the last entry with one bit changed': (target) => flip(partial(target, 'entries'), -3),
  'two entries swapped': (target) => swapEntries(file(target, 'tile/entries/000'), 17),
  'a bundle cut off': (target) => fs.truncateSync(file(target, 'tile/entries/000'), 5000),
  'a bundle with bytes behind it': (target) => fs.appendFileSync(partial(target, 'entries'), 'x'),
  'a bundle removed': (target) => fs.rmSync(file(target, 'tile/entries/000')),
  'a hash in a full tile changed': (target) => flip(file(target, 'tile/0/000'), 32 * 200),
  'a hash in a partial tile changed': (target) => flip(partial(target, '0'), 0),
  'a hash in a tile of level 1 changed': (target) => flip(file(target, 'tile/1/000.p/1'), 31),
  'a tile cut off': (target) => fs.truncateSync(file(target, 'tile/0/000'), 32 * 255),
  'a tile removed': (target) => fs.rmSync(partial(target, '0')),
  'a checkpoint with another root': (target) =>
    editCheckpoint(target, (text) => text.replace(/^(.)(?=.{43}$)/mu, (c) => (c === 'A' ? 'B' : 'A'))),
  'a checkpoint with a smaller size': (target) =>
    editCheckpoint(target, (text) => text.replace(/^300$/m, '299')),
  'a checkpoint with another name': (target) =>
    editCheckpoint(target, (text) => text.replace(/^[^\n]+/, 'sallyport.dev/audit/other')),
  'a checkpoint with another signature': (target) => flip(file(target, 'checkpoint'), -8),
  'a checkpoint without its signature': (target) =>
    editCheckpoint(target, (text) => text.replace(/\u2014.*\n/u, '')),
  'a checkpoint without its last line end': (target) => editCheckpoint(target, (text) => text.slice(0, -1)),
  'no checkpoint': (target) => fs.rmSync(file(target, 'checkpoint')),
};

type Hashes = readonly string[];
const flipHex = (hash: string): string => (hash.startsWith('0') ? `1${hash.slice(1)}` : `0${hash.slice(1)}`);

/** Proofs with one thing wrong in the hashes. Proofs of one tree may not have any: then nothing can be dropped. */
export function tamperHashes(proof: Hashes): Readonly<Record<string, Hashes>> {
  const changed = proof.map((_, at) => proof.map((hash, index) => (index === at ? flipHex(hash) : hash)));
  const [first = '', second = '', ...rest] = proof;
  return {
    ...Object.fromEntries(changed.map((hashes, at) => [`hash ${String(at)} changed`, hashes])),
    ...(proof.length > 0
      ? { 'a hash left out': proof.slice(1), 'the last left out': proof.slice(0, -1) }
      : {}),
    ...(proof.length > 1 ? { 'two hashes swapped': [second, first, ...rest] } : {}),
    'a hash too many': [...proof, 'ab'.repeat(32)],
  };
}

export function tamperInclusion(proof: InclusionProof): Readonly<Record<string, InclusionProof>> {
  const hashes = Object.entries(tamperHashes(proof.proof));
  return {
    ...Object.fromEntries(hashes.map(([name, list]) => [name, { ...proof, proof: list }])),
    'another index': { ...proof, index: proof.index + 1 },
    'another size': { ...proof, size: proof.size + 1 },
    'another entry': { ...proof, entry: proof.entry.replace('"gate"', '"sign"') },
    'another checkpoint': { ...proof, checkpoint: proof.checkpoint.replace(/\n\d+\n/, '\n77\n') },
  };
}

export function tamperConsistency(proof: ConsistencyProof): Readonly<Record<string, ConsistencyProof>> {
  const hashes = Object.entries(tamperHashes(proof.proof));
  return {
    ...Object.fromEntries(hashes.map(([name, list]) => [name, { ...proof, proof: list }])),
    'another old size': { ...proof, oldSize: proof.oldSize - 1 },
    'another new size': { ...proof, newSize: proof.newSize + 1 },
    'another checkpoint': { ...proof, checkpoint: proof.checkpoint.replace(/\n\d+\n/, '\n77\n') },
  };
}
