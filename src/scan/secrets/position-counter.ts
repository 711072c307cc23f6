import { countNewlines, countUnits } from './count-bytes.ts';

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
    let lineStart = index;
    while (lineStart > this.#index && bytes[lineStart - 1] !== 0x0a) lineStart -= 1;
    if (lineStart > this.#index) {
      this.#line += countNewlines(bytes, this.#index, lineStart);
      this.#column = 1 + countUnits(bytes, lineStart, index);
    } else {
      this.#column += countUnits(bytes, this.#index, index);
    }
    this.#index = index;
    return { line: this.#line, column: this.#column };
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
