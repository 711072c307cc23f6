import type { DigestSet } from '../domain/digest.ts';
import { compareCodePoints, modelDigestOf } from '../domain/manifest.ts';
import type { DescribedModel } from './described-model.ts';

/**
 * Profile `identity`: the BOM says which model it is about, down to each file. Its main component is a model with a
 * name; that component states the subject's SHA-256, as a hash or as the model digest property; it lists at least one
 * file, each with a SHA-256 and no path twice. With the property, the files must add up to that model digest (OMS v1.0
 * root), so a BOM cannot leave a file out. Returns what is wrong, or undefined.
 */
export function checkIdentityProfile(
  { sha256: own, digest: stated, files }: DescribedModel,
  subject: DigestSet,
): string | undefined {
  const wanted = subject['sha256'];
  if (wanted === undefined) return 'the subject has no SHA-256 to compare with';
  if (files.length === 0) return 'lists no file';
  const hashes = new Map<string, string>();
  for (const { name, sha256, pointerSha256 } of files) {
    if (sha256 === undefined) return `file ${name} has no SHA-256`;
    if (hashes.has(name)) return `file ${name} is listed twice`;
    hashes.set(name, pointerSha256 ?? sha256);
  }
  if (stated === undefined)
    return own === wanted ? undefined : 'the model component does not state the subject digest';
  if (stated !== `sha256:${wanted}`) return `is about ${stated}`;
  const root = modelDigestOf([...hashes].sort(([a], [b]) => compareCodePoints(a, b)).map(([, hex]) => hex));
  return root === wanted ? undefined : 'its files do not add up to the model digest';
}
