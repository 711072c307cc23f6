/** Product of dimensions; exact, 1 for a scalar. */
export function elementsOf(dimensions: readonly (number | bigint)[]): bigint {
  let fast = 1;
  for (const [index, dimension] of dimensions.entries()) {
    const next = fast * Number(dimension);
    if (!Number.isSafeInteger(next) || !Number.isSafeInteger(Number(dimension))) {
      return dimensions.slice(index).reduce<bigint>((product, item) => product * BigInt(item), BigInt(fast));
    }
    fast = next;
  }
  return BigInt(fast);
}

/** Counts elements by data type, cheaply for many small counts. */
export class DtypeHistogram {
  readonly #counts = new Map<string, bigint>();

  add(dtype: string, elements: bigint): void {
    this.#counts.set(dtype, (this.#counts.get(dtype) ?? 0n) + elements);
  }

  get total(): bigint {
    let sum = 0n;
    for (const count of this.#counts.values()) sum += count;
    return sum;
  }

  /** Sorted by name; empty when nothing was added. */
  entries(): readonly { readonly dtype: string; readonly elements: bigint }[] {
    return [...this.#counts]
      .map(([dtype, elements]) => ({ dtype, elements }))
      .sort((a, b) => (a.dtype < b.dtype ? -1 : 1));
  }
}
