import type { ByteCursor } from './byte-cursor.ts';
import { numpyType, type ElementType } from './dtype-names.ts';
import { DtypeHistogram } from './element-count.ts';
import { integersOf, itemsOf, type PickleValue, type PickleVisitor } from './pickle-values.ts';
import { AppError } from '../domain/errors.ts';

export type NumpyMade = { readonly kind: 'dtype'; readonly type: ElementType } | { readonly kind: 'array' };
type Value = PickleValue<NumpyMade>;

const RECONSTRUCT = new Set(['numpy.core.multiarray._reconstruct', 'numpy._core.multiarray._reconstruct']);
const WRAPPER = 'joblib.numpy_pickle.NumpyArrayWrapper';

/** Counts numpy arrays in a pickle (numpy `ndarray.__reduce__`, joblib `NumpyArrayWrapper`) without making any. */
export class NumpyArrays implements PickleVisitor<NumpyMade> {
  readonly dtypes = new DtypeHistogram();
  readonly #cursor: ByteCursor;
  count = 0;
  /** Some array could not be counted. */
  isPartial = false;

  constructor(cursor: ByteCursor) {
    this.#cursor = cursor;
  }

  call(callee: string, args: readonly Value[]): NumpyMade | undefined {
    if (callee === 'numpy.dtype') {
      const [text] = args;
      const type = text?.kind === 'text' ? numpyType(text.text) : undefined;
      return type === undefined ? undefined : { kind: 'dtype', type };
    }
    return RECONSTRUCT.has(callee) ? { kind: 'array' } : undefined;
  }

  built(target: Value, state: Value): void {
    if (target.kind === 'made' && target.made.kind === 'array') {
      const [, shape, dtype] = itemsOf(state);
      this.#add(integersOf(shape), dtype);
    } else if (target.kind === 'object' && target.of === WRAPPER) {
      this.#skipRaw(target.entries);
    }
  }

  /** joblib numpy_pickle.py `read_array`: with alignment one byte tells the padding, then the raw elements follow. */
  #skipRaw(entries: ReadonlyMap<string, Value>): void {
    const shape = integersOf(entries.get('shape'));
    const dtype = entries.get('dtype');
    const type = dtype?.kind === 'made' && dtype.made.kind === 'dtype' ? dtype.made.type : undefined;
    if (shape === undefined || type === undefined || shape.some((size) => size < 0n))
      throw new AppError('malformed', 'the pickle holds an array whose raw length is not known');
    if (entries.get('numpy_array_alignment_bytes')?.kind === 'integer') this.#cursor.skip(this.#cursor.u8());
    const bytes = shape.reduce((product, size) => product * size, BigInt(type.bytes));
    if (bytes > BigInt(this.#cursor.remaining))
      throw new AppError('malformed', 'an array in the pickle is longer than the file');
    this.#cursor.skip(Number(bytes));
    this.#add(shape, dtype);
  }

  #add(shape: readonly bigint[] | undefined, dtype: Value | undefined): void {
    if (shape === undefined || shape.length > 64) {
      this.isPartial = true;
      return;
    }
    this.count += 1;
    const type = dtype?.kind === 'made' && dtype.made.kind === 'dtype' ? dtype.made.type.name : 'other';
    this.dtypes.add(
      type,
      shape.reduce((product, size) => product * size, 1n),
    );
  }
}
