import { AppError } from '../domain/errors.ts';
import type { FilePort } from './file-port.ts';

/** A piece that a reader wanted and that is not here yet. */
export interface MissingRange {
  readonly offset: number;
  readonly length: number;
}

/**
 * A file port over pieces that were fetched. Readers are not made to wait: one that asks for a piece that is not here is
 * stopped, the piece is fetched, and it runs again from the start.
 */
export class RangeCache {
  readonly #size: number;
  #pieces: readonly { readonly offset: number; readonly bytes: Uint8Array }[] = [];
  #missing: MissingRange | undefined;

  constructor(size: number) {
    this.#size = size;
  }

  /** What the last run asked for first, when it was not here. */
  get missing(): MissingRange | undefined {
    return this.#missing;
  }

  /** A port for one run. */
  open(): FilePort {
    this.#missing = undefined;
    return { size: this.#size, read: (offset, length) => this.#read(offset, length) };
  }

  add(offset: number, bytes: Uint8Array): void {
    this.#pieces = [...this.#pieces, { offset, bytes }];
  }

  #read(offset: number, wanted: number): Uint8Array {
    const length = Math.max(Math.min(wanted, this.#size - offset), 0);
    if (length === 0) return new Uint8Array(0);
    const piece = this.#pieces.find(
      (each) => each.offset <= offset && offset + length <= each.offset + each.bytes.length,
    );
    if (piece !== undefined) {
      return piece.bytes.subarray(offset - piece.offset, offset - piece.offset + length);
    }
    this.#missing ??= { offset, length };
    throw new AppError('unreadable', 'this part of the file was not fetched yet');
  }
}
