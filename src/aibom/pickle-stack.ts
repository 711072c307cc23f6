import { AppError } from '../domain/errors.ts';
import type { PickleValue } from './pickle-values.ts';

const MAX_STACK = 3_000_000;

/** The stack of a pickle machine with its marks. Taking more than was put there since the last mark is `malformed`. */
export class PickleStack<T> {
  readonly #marks: number[] = [];
  readonly #values: PickleValue<T>[] = [];

  push(value: PickleValue<T>): void {
    if (this.#values.length >= MAX_STACK)
      throw new AppError('limit-exceeded', 'the pickle keeps more objects than are followed');
    this.#values.push(value);
  }

  mark(): void {
    this.#marks.push(this.#values.length);
  }

  /** POP: on an empty frame it removes the mark. */
  drop(): void {
    if (this.#marks.at(-1) === this.#values.length) this.#marks.pop();
    else this.pop();
  }

  toMark(): PickleValue<T>[] {
    const mark = this.#marks.pop();
    if (mark === undefined) throw underflow();
    return this.#values.splice(mark);
  }

  take(count: number): PickleValue<T>[] {
    if (this.#values.length - count < this.#floor) throw underflow();
    return this.#values.splice(this.#values.length - count);
  }

  pop(): PickleValue<T> {
    if (this.#values.length <= this.#floor) throw underflow();
    return this.#values.pop() ?? { kind: 'other' };
  }

  top(): PickleValue<T> {
    const top = this.#values.at(-1);
    if (top === undefined || this.#values.length <= this.#floor) throw underflow();
    return top;
  }

  get #floor(): number {
    return this.#marks.at(-1) ?? 0;
  }
}

function underflow(): AppError {
  return new AppError('malformed', 'the pickle takes more from its stack than it put there');
}
