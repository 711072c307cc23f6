import type { StoredBundle } from '../domain/ports.ts';

/** Bundles with the number of the first among all that were taken. */
export interface Batch {
  readonly first: number;
  readonly bundles: readonly StoredBundle[];
}

/** Bundles in their order, asked for when they are taken; the same bytes twice are there once. */
export class BundleQueue {
  readonly #bundles: Iterator<StoredBundle>;
  readonly #seen = new Set<string>();
  #bytes = 0;
  #isDone = false;

  constructor(bundles: Iterable<StoredBundle>) {
    this.#bundles = bundles[Symbol.iterator]();
  }

  /** Bytes of all that were taken. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether the last one was taken and seen to be the last. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** At least one, and more until there are so many bytes; undefined when there is none left. */
  take(bytes: number): Batch | undefined {
    const first = this.#seen.size;
    const bundles: StoredBundle[] = [];
    for (const end = this.#bytes + bytes; this.#bytes < end || bundles.length === 0;) {
      const next = this.#bundles.next();
      this.#isDone = next.done === true;
      if (next.done === true) break;
      const stored = next.value;
      if (this.#seen.has(stored.sha256)) continue;
      this.#seen.add(stored.sha256);
      this.#bytes += stored.size ?? stored.bytes.byteLength;
      bundles.push(stored);
    }
    return bundles.length === 0 ? undefined : { first, bundles };
  }
}
