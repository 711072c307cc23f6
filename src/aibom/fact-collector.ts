import type { Finding } from '../domain/finding.ts';
import { aibomFinding } from './aibom-rules.ts';
import type { Basis, Fact, FactKind, FactOf, FactValues } from './facts.ts';

/** Collects facts of one file. */
export class FactCollector {
  /** Model-relative path of the file. */
  readonly path: string;
  readonly facts: Fact[] = [];
  readonly #omissions = new Map<string, Finding>();

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

  /** Says that something of the file was not looked at, or is not listed: `what` is that, in the plural. */
  leaveOut(what: string, pointer: string): void {
    const place = { path: this.path, ...(pointer === '' ? {} : { pointer }) };
    if (!this.#omissions.has(what))
      this.#omissions.set(what, aibomFinding('aibom-partly-read', place, `not looked at: ${what}`));
  }

  /** The list as far as `max` goes; what is beyond it is said to be left out. */
  upTo<T>(
    list: readonly T[],
    max: number,
    left: { readonly what: string; readonly pointer: string },
  ): readonly T[] {
    if (list.length <= max) return list;
    this.leaveOut(`${left.what} beyond the first ${String(max)}`, left.pointer);
    return list.slice(0, max);
  }

  /** One finding for each thing that was left out. */
  get omissions(): readonly Finding[] {
    return [...this.#omissions.values()];
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
