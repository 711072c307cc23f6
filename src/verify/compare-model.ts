import { compareCodePoints, type Manifest } from '../domain/manifest.ts';

export interface ModelDifference {
  /** Against the signed list: signed but not there, there but not signed, other content. */
  readonly kind: 'missing' | 'extra' | 'changed';
  /** Model-relative. */
  readonly path: string;
}

/** Every difference between the signed files (path to SHA-256) and those of a manifest, by path. Empty: they are the same. */
export function compareModel(signed: ReadonlyMap<string, string>, manifest: Manifest): ModelDifference[] {
  const expected = new Map(signed);
  const differences: ModelDifference[] = [];
  for (const { path, sha256 } of manifest.entries) {
    const name = nameIn(expected, path, manifest);
    const wanted = expected.get(name);
    expected.delete(name);
    if (wanted === undefined) differences.push({ kind: 'extra', path });
    else if (wanted !== sha256) differences.push({ kind: 'changed', path });
  }
  for (const path of expected.keys()) differences.push({ kind: 'missing', path });
  return differences.sort((a, b) => compareCodePoints(a.path, b.path));
}

/** A model that is one file is named by its base name (OMS v1.0) or by `.` (`model_signing`). */
function nameIn(signed: ReadonlyMap<string, string>, path: string, manifest: Manifest): string {
  return manifest.isSingleFile === true && signed.has('.') ? '.' : path;
}
