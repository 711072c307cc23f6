import { closestTo } from '../domain/closest.ts';
import type { PolicyProblem } from './policy-issues.ts';
import type { TreePath } from './yaml-tree.ts';

/** What the names in a policy may stand for. */
export interface KnownNames {
  readonly signers: readonly string[];
  readonly people: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly environments: readonly string[];
  /** Environments that judge releases. */
  readonly releases: readonly string[];
  readonly gates: readonly string[];
  readonly observers: readonly string[];
}

/** Every name is known and none is there twice. */
export function checkNames(
  names: readonly string[],
  known: readonly string[],
  place: { readonly path: TreePath; readonly what: string },
): PolicyProblem[] {
  return names.flatMap((name, index) => {
    const path = [...place.path, index];
    if (!known.includes(name)) return [{ path, message: unknownName(place.what, name, known) }];
    if (names.indexOf(name) !== index) return [{ path, message: `${place.what} ${name} is listed twice` }];
    return [];
  });
}

/** `unknown person "alcie", did you mean "alice"?` */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const guess = closestTo(name, known);
  const list = known.length === 0 ? 'none is defined' : `defined are ${known.slice(0, 20).join(', ')}`;
  return `unknown ${what} ${JSON.stringify(name)}, ${guess === undefined ? list : `did you mean "${guess}"?`}`;
}
