import path from 'node:path';
import type { Finding } from '../domain/finding.ts';
import type { ManifestEntry } from '../domain/manifest.ts';
import { aibomFinding } from './aibom-rules.ts';
import { cleanText } from './clean-text.ts';
import type { FileReference } from './reader.ts';
import type { ModelFile } from './model-file.ts';

/**
 * Compares what files say about other files with the manifest. Nothing is opened: a file that is not in the manifest
 * is not part of the model, wherever its name leads.
 */
export function checkReferences(files: readonly ModelFile[]): readonly Finding[] {
  const entries = new Map(files.map((file) => [file.entry.path, file.entry]));
  const findings = files.flatMap((file) =>
    file.references.flatMap((reference) => checkReference(file.entry.path, reference, entries)),
  );
  return [...findings, ...findStrayShards(files)];
}

function checkReference(
  from: string,
  reference: FileReference,
  entries: ReadonlyMap<string, ManifestEntry>,
): readonly Finding[] {
  const place = { path: from, pointer: cleanText(reference.pointer, 240) };
  const shown = JSON.stringify(cleanText(reference.target, 120));
  const target = resolveTarget(from, reference.target);
  if (target === undefined) {
    return [
      aibomFinding(
        'aibom-unsafe-reference',
        place,
        `${shown} is not a plain path below the folder of the file`,
      ),
    ];
  }
  const entry = entries.get(target);
  if (entry === undefined)
    return [aibomFinding('aibom-missing-file', place, `${shown} is not a file of the model`)];
  if (reference.minBytes !== undefined && entry.size < reference.minBytes) {
    const sizes = `${String(entry.size)} bytes, ${String(reference.minBytes)} are needed`;
    return [aibomFinding('aibom-missing-file', place, `${shown} has ${sizes}`)];
  }
  return [];
}

/** The model-relative path of a reference; undefined when it is absolute, climbs, or is no path at all. */
export function resolveTarget(from: string, target: string): string | undefined {
  const isPlain = target !== '' && !/[\u0000-\u001f\u007f\\:]/.test(target) && !target.startsWith('/');
  if (!isPlain) return undefined;
  const segments = target.split('/');
  if (segments.some((segment) => segment === '..' || segment === '')) return undefined;
  return path.posix.join(path.posix.dirname(from), target);
}

/** Shards beside an index that the index does not name. */
function findStrayShards(files: readonly ModelFile[]): readonly Finding[] {
  return files.flatMap((index) => {
    if (!index.references.some(({ kind }) => kind === 'safetensors-shard' || kind === 'torch-shard'))
      return [];
    const folder = path.posix.dirname(index.entry.path);
    const named = new Set(
      index.references.map((reference) => resolveTarget(index.entry.path, reference.target)),
    );
    const stem = path.posix.basename(index.entry.path).replace(/\.(?:safetensors|bin)\.index\.json$/i, '');
    return files
      .map((file) => file.entry.path)
      .filter((candidate) => path.posix.dirname(candidate) === folder && !named.has(candidate))
      .filter((candidate) => isShardOf(path.posix.basename(candidate), stem))
      .map((stray) =>
        aibomFinding('aibom-unlisted-shard', { path: stray }, `${index.entry.path} does not name it`),
      );
  });
}

function isShardOf(name: string, stem: string): boolean {
  return name.startsWith(`${stem}-`) && /-\d{5}-of-\d{5}\.(?:safetensors|bin)$/.test(name);
}
