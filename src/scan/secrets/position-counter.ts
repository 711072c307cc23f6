/** A place in text: line and column from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Counts lines and columns along UTF-8 bytes, forward only, so that a whole file costs one pass however many places are asked. */
export class PositionCounter {
  #line = 1;
  #column = 1;
  #index = 0;

  /** The position of `bytes[index]`; `index` must not go back. */
  moveTo(bytes: Uint8Array, index: number): TextPosition {
    let line = this.#line;
    let column = this.#column;
    for (let at = this.#index; at < index; at += 1) {
      const byte = bytes[at] as number;
      if (byte === 0x0a) {
        line += 1;
        column = 1;
      } else if ((byte & 0xc0) !== 0x80) {
        // A character outside the basic plane has four bytes and two units; continuation bytes add nothing.
        column += byte >= 0xf0 ? 2 : 1;
      }
    }
    this.#line = line;
    this.#column = column;
    this.#index = index;
    return { line, column };
  }

  /** Tells that `count` bytes were dropped from the front of the buffer. */
  rebase(count: number): void {
    this.#index -= count;
  }

  /** A counter at the same place that moves on its own. */
  copy(): PositionCounter {
    const copy = new PositionCounter();
    copy.#line = this.#line;
    copy.#column = this.#column;
    copy.#index = this.#index;
    return copy;
  }
}
