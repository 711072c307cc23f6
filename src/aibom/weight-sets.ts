import path from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { aibomFinding } from './aibom-rules.ts';
import { cleanText } from './clean-text.ts';
import type { ModelFile } from './read-model-files.ts';

/** `name-00001-of-00003.safetensors`, as transformers and llama.cpp split. */
const SHARD = /^(.*)-(\d{5})-of-(\d{5})\.(safetensors|gguf)$/;
const MAX_SHARDS = 10_000;

/** Weights that together are one serialisation: a file, or the shards of one. Sorted as the manifest. */
export interface WeightSet {
  readonly key: string;
  readonly files: readonly ModelFile[];
  /** How many files the set should have; 1 unless the name says "of N". */
  readonly expected: number;
}

export function groupWeights(files: readonly ModelFile[]): readonly WeightSet[] {
  const sets = new Map<string, ModelFile[]>();
  for (const file of files) {
    if (file.role !== 'weights') continue;
    const shard = SHARD.exec(file.entry.path);
    const key = shard === null ? file.entry.path : `${shard[1] ?? ''}-of-${shard[3] ?? ''}.${shard[4] ?? ''}`;
    const members = sets.get(key) ?? [];
    members.push(file);
    sets.set(key, members);
  }
  return [...sets].map(([key, members]) => {
    const total = SHARD.exec(members[0]?.entry.path ?? '')?.[3];
    return { key, files: members, expected: total === undefined ? 1 : Number(total) };
  });
}

/** Shards whose number says that they must exist, and do not. */
export function findMissingShards(sets: readonly WeightSet[]): readonly Finding[] {
  return sets.flatMap(({ files }) => {
    const shard = SHARD.exec(files[0]?.entry.path ?? '');
    if (shard === null) return [];
    const [, stem = '', , total = '', extension = ''] = shard;
    const place = { path: files[0]?.entry.path ?? '' };
    const count = Number(total);
    if (count > MAX_SHARDS) {
      return [aibomFinding('aibom-missing-file', place, `the name claims ${String(count)} shards`)];
    }
    const present = new Set(files.map((file) => file.entry.path));
    const missing = Array.from({ length: count }, (_, index) => String(index + 1).padStart(5, '0'))
      .map((number) => `${stem}-${number}-of-${total}.${extension}`)
      .filter((name) => !present.has(name));
    if (missing.length === 0) return [];
    const names = missing.slice(0, 3).map((name) => cleanText(path.posix.basename(name), 80));
    const more = missing.length > 3 ? ` and ${String(missing.length - 3)} more` : '';
    return [
      aibomFinding(
        'aibom-missing-file',
        place,
        `of ${String(count)} shards there is no ${names.join(', ')}${more}`,
      ),
    ];
  });
}
