import type { Basis, Fact, FactKind, FactOf, FactValues } from './facts.ts';

/** Collects facts of one file. */
export class FactCollector {
  /** Model-relative path of the file. */
  readonly path: string;
  readonly facts: Fact[] = [];

  constructor(path: string) {
    this.path = path;
  }

  observe<K extends FactKind>(kind: K, value: FactValues[K], pointer: string): void {
    this.#add(kind, value, { basis: 'observed', pointer });
  }

  declare<K extends FactKind>(
    kind: K,
    value: FactValues[K],
    at: string | { pointer: string; line: number },
  ): void {
    const place = typeof at === 'string' ? { pointer: at } : at;
    this.#add(kind, value, { basis: 'declared', ...place });
  }

  #add<K extends FactKind>(
    kind: K,
    value: FactValues[K],
    how: { basis: Basis; pointer: string; line?: number },
  ): void {
    const { basis, ...place } = how;
    const fact: FactOf<K> = { kind, value, basis, source: { path: this.path, ...place } };
    // A generic FactOf<K> is one member of the union; the compiler cannot see that for an open K.
    this.facts.push(fact as unknown as Fact);
  }
}
