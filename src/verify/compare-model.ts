import { compareCodePoints, type Manifest } from '../domain/manifest.ts';
import type { ModelContent } from '../domain/serialization.ts';
import type { ModelPayload } from './model-payload.ts';

export interface ModelDifference {
  /** Against the signed list: signed but not there, there but not signed, other content. */
  readonly kind: 'missing' | 'extra' | 'changed';
  /** Model-relative. */
  readonly path: string;
  /** Of a changed file that was signed in shards: the pieces that differ, as `start:end` in bytes. */
  readonly shards?: readonly string[];
}

/** What is compared with the signed list. */
export type FoundContent = Pick<ModelContent, 'resources' | 'emptyFiles' | 'isSingleFile'>;

/** A manifest as content under its own serialisation, whole files and SHA-256. */
export function contentOfManifest(manifest: Manifest): FoundContent {
  return {
    resources: manifest.entries.map(({ path, sha256 }) => ({ name: path, path, digest: sha256 })),
    emptyFiles: [],
    isSingleFile: manifest.isSingleFile === true,
  };
}

/** Every difference between the signed list and what was found, by path. Empty: they are the same. */
export function compareModel(payload: ModelPayload, content: FoundContent): ModelDifference[] {
  const { resources: signed, paths } = payload;
  const unmatched = new Set(signed.keys());
  const found = new Set<string>();
  const changed = new Map<string, string[]>();
  for (const resource of content.resources) {
    const path = signedPath(resource.path, payload, content);
    const name = path + resource.name.slice(resource.path.length);
    found.add(path);
    unmatched.delete(name);
    if (paths.has(path) && signed.get(name) !== resource.digest) note(changed, path, name);
  }
  for (const path of content.emptyFiles) found.add(signedPath(path, payload, content));
  for (const name of unmatched) {
    const path = payload.serialization.method === 'files' ? name : name.replace(/:\d+:\d+$/, '');
    if (found.has(path)) note(changed, path, name);
  }
  const shown = (path: string): string => (path === '.' ? (content.resources[0]?.path ?? '.') : path);
  const differences: ModelDifference[] = [];
  for (const { path } of content.resources) {
    if (!paths.has(signedPath(path, payload, content))) differences.push({ kind: 'extra', path });
  }
  for (const path of paths) if (!found.has(path)) differences.push({ kind: 'missing', path: shown(path) });
  for (const [path, shards] of changed) {
    differences.push({
      kind: 'changed',
      path: shown(path),
      ...(payload.serialization.method === 'files' ? {} : { shards: sortPieces(shards) }),
    });
  }
  return onePerPath(differences);
}

function note(changed: Map<string, string[]>, path: string, name: string): void {
  const known = changed.get(path);
  const piece = name.slice(path.length + 1);
  if (known === undefined) changed.set(path, [piece]);
  else if (!known.includes(piece)) known.push(piece);
}

/** By where they start, then by where they end. */
function sortPieces(pieces: readonly string[]): string[] {
  const ends = (piece: string): number[] => piece.split(':').map(Number);
  return [...pieces].sort((a, b) => {
    const [left, right] = [ends(a), ends(b)];
    return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
  });
}

/** An unsigned file in shards is one extra file, not many. */
function onePerPath(differences: readonly ModelDifference[]): ModelDifference[] {
  const byPath = new Map(differences.map((each) => [each.path, each]));
  return [...byPath.values()].sort((a, b) => compareCodePoints(a.path, b.path));
}

/** A model that is one file is named by its base name (OMS v1.0) or by `.` (`model_signing`). */
function signedPath(path: string, { paths }: ModelPayload, { isSingleFile }: FoundContent): string {
  return isSingleFile && paths.has('.') ? '.' : path;
}
