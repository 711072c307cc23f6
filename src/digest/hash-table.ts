import { AppError } from '../domain/errors.ts';
import { DIGEST_BYTES, type ContentHash } from '../domain/serialization.ts';

/** What one file's slot says. */
export const SLOT = { todo: 0, done: 1, deferred: 2 } as const;

const NEXT = 0;
const ABORT = 1;
const FILES_DONE = 2;

/** The memory behind a table, as it is posted to worker threads. */
export interface HashTableMemory {
  readonly control: SharedArrayBuffer;
  readonly bytesDone: SharedArrayBuffer;
  readonly slots: SharedArrayBuffer;
  readonly sizes: SharedArrayBuffer;
  readonly digests: SharedArrayBuffer;
  /** Of each digest. */
  readonly digestBytes: number;
}

/**
 * Results and work queue of one hashing run in shared memory: threads take positions of the queue by an atomic
 * counter and write what they find into the file's slot, so nothing is posted per file. A slot is written by the one
 * thread that took it and read by the main thread after that thread said it had finished.
 */
export class HashTable {
  readonly memory: HashTableMemory;
  readonly #control: Int32Array;
  readonly #bytesDone: BigInt64Array;
  readonly #slots: Uint8Array;
  readonly #sizes: Float64Array;
  readonly #digests: Uint8Array;

  constructor(memory: HashTableMemory) {
    this.memory = memory;
    this.#control = new Int32Array(memory.control);
    this.#bytesDone = new BigInt64Array(memory.bytesDone);
    this.#slots = new Uint8Array(memory.slots);
    this.#sizes = new Float64Array(memory.sizes);
    this.#digests = new Uint8Array(memory.digests);
  }

  static forFiles(count: number, hash: ContentHash = 'sha256'): HashTable {
    const digestBytes = DIGEST_BYTES[hash];
    return new HashTable({
      control: new SharedArrayBuffer(4 * 3),
      bytesDone: new SharedArrayBuffer(8),
      slots: new SharedArrayBuffer(count),
      sizes: new SharedArrayBuffer(8 * count),
      digests: new SharedArrayBuffer(digestBytes * count),
      digestBytes,
    });
  }

  /** Starts a new queue. Only while no thread works on the table. */
  rewind(): void {
    this.#control[NEXT] = 0;
  }

  /** First of the next `count` queue positions that nobody else has. */
  take(count: number): number {
    return Atomics.add(this.#control, NEXT, count);
  }

  abort(): void {
    Atomics.store(this.#control, ABORT, 1);
  }

  isAborted(): boolean {
    return Atomics.load(this.#control, ABORT) === 1;
  }

  /** Counts progress; true when the run was aborted. */
  addBytes(count: number): boolean {
    Atomics.add(this.#bytesDone, 0, BigInt(count));
    return this.isAborted();
  }

  bytesDone(): number {
    return Number(Atomics.load(this.#bytesDone, 0));
  }

  filesDone(): number {
    return Atomics.load(this.#control, FILES_DONE);
  }

  setHashed(index: number, size: number, digest: Uint8Array): void {
    this.#digests.set(digest, index * this.memory.digestBytes);
    this.#sizes[index] = size;
    this.#slots[index] = SLOT.done;
    Atomics.add(this.#control, FILES_DONE, 1);
  }

  setDeferred(index: number, size: number): void {
    this.#sizes[index] = size;
    this.#slots[index] = SLOT.deferred;
  }

  /** Indexes of the slots in a state, ascending. */
  slotsIn(state: (typeof SLOT)[keyof typeof SLOT]): number[] {
    const found: number[] = [];
    for (const [index, slot] of this.#slots.entries()) if (slot === state) found.push(index);
    return found;
  }

  size(index: number): number {
    return this.#sizes[index] ?? 0;
  }

  /** Lower-case hex. Throws when the slot was not filled: a missing digest must never look like one. */
  digest(index: number): string {
    if (this.#slots[index] !== SLOT.done) throw new AppError('internal', 'a file was left without a digest');
    const { digestBytes } = this.memory;
    return Buffer.from(this.#digests.buffer, index * digestBytes, digestBytes).toString('hex');
  }
}
