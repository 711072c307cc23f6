import path from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { aibomFinding } from './aibom-rules.ts';
import { cleanText } from './clean-text.ts';
import { allOf } from './model-facts.ts';
import type { ModelFile } from './model-file.ts';

/** `name-00001-of-00003.safetensors`, as transformers and llama.cpp split. */
const SHARD = /^(.*)-(\d{5})-of-(\d{5})\.(safetensors|gguf|bin)$/;
const MAX_SHARDS = 10_000;

/** Weights that together are one serialisation: a file, the shards of one, a package. Sorted as the manifest. */
export interface WeightSet {
  readonly key: string;
  readonly files: readonly ModelFile[];
  /** How many shards the set should have; undefined when it is no numbered set. */
  readonly expected: number | undefined;
}

export function groupWeights(files: readonly ModelFile[]): readonly WeightSet[] {
  const savedModels = new Set(
    files
      .map((file) => file.entry.path)
      .filter((name) => path.posix.basename(name) === 'saved_model.pb')
      .map((name) => path.posix.dirname(name)),
  );
  const owners = new Map(files.map((file) => [file.entry.path, file.partOf]));
  const sets = new Map<string, ModelFile[]>();
  for (const file of files) {
    if (file.role !== 'weights') continue;
    const key = keyOf(file, owners, savedModels);
    const members = sets.get(key) ?? [];
    members.push(file);
    sets.set(key, members);
  }
  return [...sets].map(([key, members]) => {
    const total = SHARD.exec(members[0]?.entry.path ?? '')?.[3];
    return { key, files: members, expected: total === undefined ? undefined : Number(total) };
  });
}

/** Bytes belong where their owner belongs: a variables file to its index, that index to its SavedModel. */
function keyOf(
  file: ModelFile,
  owners: ReadonlyMap<string, string | undefined>,
  savedModels: ReadonlySet<string>,
): string {
  const name = owners.get(file.entry.path) ?? file.entry.path;
  const shard = SHARD.exec(name);
  if (shard !== null) return `${shard[1] ?? ''}-of-${shard[3] ?? ''}.${shard[4] ?? ''}`;
  const paddle = /^(.*)\.pd(?:model|iparams)$/i.exec(name)?.[1];
  if (paddle !== undefined) return `${paddle}.pdmodel`;
  const apple = /^(.*\.mlpackage)\//i.exec(name)?.[1];
  if (apple !== undefined) return apple;
  const folder = path.posix.dirname(name);
  const saved = [folder, path.posix.dirname(folder)].find((candidate) => savedModels.has(candidate));
  return saved === undefined ? name : `${saved}/saved_model.pb`;
}

/** Whether every shard that the names promise is there. */
export function isWhole({ files, expected }: WeightSet): boolean {
  return expected === undefined || files.length === expected;
}

/** A GGUF that says it is one of several (gguf-split), under a name that does not tell which. */
function findLonePart({ entry, facts }: ModelFile): readonly Finding[] {
  const count = allOf(facts, 'detail').find(({ value }) => value.name === 'gguf:split.count')?.value.value;
  if (count === undefined || Number(count) <= 1) return [];
  const message = `the file says it is one of ${count} parts, its name does not say which`;
  return [aibomFinding('aibom-missing-file', { path: entry.path }, message)];
}

/** Shards whose number says that they must exist, and do not. */
export function findMissingShards(sets: readonly WeightSet[]): readonly Finding[] {
  return sets.flatMap(({ files }) => {
    const shard = SHARD.exec(files[0]?.entry.path ?? '');
    if (shard === null) return files.flatMap(findLonePart);
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
