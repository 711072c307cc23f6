import { AppError } from '../domain/errors.ts';

const FIRST_BYTES = 16 * 1024;
const FIRST_SLOTS = 1024;
/** Steps to the right slot, for each name, before names that were made to collide are refused. */
const MAX_STEPS = 32;

/**
 * A set of texts that only grows, kept as bytes: a million names cost tens of megabytes beside the heap instead of a
 * hundred in it, and nothing for the garbage collector to walk. Exact. Error: `limit-exceeded` for names whose hashes
 * were made equal.
 */
export class NameSet {
  /** UTF-16 code units of all names, one after the other; bytes for as long as every unit is below 256. */
  #units: Uint8Array | Uint16Array = new Uint8Array(FIRST_BYTES);
  #ends = new Uint32Array(FIRST_SLOTS);
  #hashes = new Uint32Array(FIRST_SLOTS);
  /** Number of a name plus one; 0 is empty. At most half full. */
  #slots = new Uint32Array(FIRST_SLOTS * 2);
  #count = 0;
  #steps = 0;
  readonly #hash: (name: string) => number;

  /** `hash` gives 32 bits; another one than the default only changes how fast the set is. */
  constructor(hash: (name: string) => number = hashOf) {
    this.#hash = hash;
  }

  get size(): number {
    return this.#count;
  }

  /** False when the name was there already. */
  add(name: string): boolean {
    const hash = this.#hash(name);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let held = this.#slots[slot] ?? 0; held !== 0; held = this.#slots[slot] ?? 0) {
      if (this.#hashes[held - 1] === hash && this.#equals(held - 1, name)) return false;
      slot = (slot + 1) & mask;
      this.#steps += 1;
      if (this.#steps > MAX_STEPS * (this.#count + FIRST_SLOTS))
        throw new AppError('limit-exceeded', 'the names in the header were made to be slow to compare');
    }
    this.#append(name, hash);
    this.#slots[slot] = this.#count;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return true;
  }

  #equals(index: number, name: string): boolean {
    const start = index === 0 ? 0 : (this.#ends[index - 1] ?? 0);
    if ((this.#ends[index] ?? 0) - start !== name.length) return false;
    for (let at = 0; at < name.length; at += 1)
      if (this.#units[start + at] !== name.charCodeAt(at)) return false;
    return true;
  }

  #append(name: string, hash: number): void {
    const start = this.#count === 0 ? 0 : (this.#ends[this.#count - 1] ?? 0);
    const end = start + name.length;
    this.#makeRoom(name, end);
    if (this.#count === this.#ends.length) {
      this.#ends = grown(this.#ends, this.#count + 1, (length) => new Uint32Array(length));
      this.#hashes = grown(this.#hashes, this.#count + 1, (length) => new Uint32Array(length));
    }
    const units = this.#units;
    for (let at = 0; at < name.length; at += 1) units[start + at] = name.charCodeAt(at);
    this.#ends[this.#count] = end;
    this.#hashes[this.#count] = hash;
    this.#count += 1;
  }

  #makeRoom(name: string, end: number): void {
    if (this.#units instanceof Uint8Array && hasWideUnit(name)) this.#units = Uint16Array.from(this.#units);
    if (end <= this.#units.length) return;
    this.#units =
      this.#units instanceof Uint8Array
        ? grown(this.#units, end, (length) => new Uint8Array(length))
        : grown(this.#units, end, (length) => new Uint16Array(length));
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let index = 0; index < this.#count; index += 1) {
      let slot = (this.#hashes[index] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }
}

function hasWideUnit(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (name.charCodeAt(at) > 0xff) return true;
  return false;
}

function grown<T extends Uint8Array | Uint16Array | Uint32Array>(
  from: T,
  needed: number,
  make: (length: number) => T,
): T {
  const larger = make(Math.max(from.length * 2, needed));
  larger.set(from);
  return larger;
}

/** FNV-1a over code units, then mixed, so that neighbours lie apart. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
