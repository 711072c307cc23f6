import path from 'node:path';
import { compareFindings, type Finding } from '../domain/finding.ts';
import type { Manifest } from '../domain/manifest.ts';
import { aibomFinding } from './aibom-rules.ts';
import { cleanText } from './clean-text.ts';
import { findContradictions } from './contradictions.ts';
import type { Fact, FactKind } from './facts.ts';
import { hubPlaceOf } from './hub-path.ts';
import { firstOf, type ModelFacts, type WeightTotals } from './model-facts.ts';
import type { ModelFile } from './model-file.ts';
import { READERS } from './reader-table.ts';
import { checkReferences } from './resolve-references.ts';
import { findMissingShards, groupWeights, isWhole, type WeightSet } from './weight-sets.ts';

/** More of one kind than this is left out, and said to be. */
const MAX_PER_KIND = 200;
/** Kinds that real models have more of: lockfiles, results of benchmarks, caches of a graph, tracked data. */
const MAX_OF: Partial<Readonly<Record<FactKind, number>>> = {
  package: 20_000,
  metric: 10_000,
  input: 1_000,
  output: 1_000,
  dataset: 1_000,
  'file-format': 10_000,
};

/** What the caller knows beyond the files. */
export interface FactOptions {
  readonly name?: string;
  readonly version?: string;
  /** Facts of the declarations file; they come before what the files say. */
  readonly declared?: readonly Fact[];
}

/** Facts of the model from the facts of its files and what was declared beside them. */
export function assembleFacts(
  manifest: Manifest,
  files: readonly ModelFile[],
  options: FactOptions,
): ModelFacts {
  const sets = groupWeights(files);
  const { facts, omissions } = selectFacts(files, { sets, declared: options.declared ?? [] });
  const missing = [...checkReferences(files), ...findMissingShards(sets)];
  const hub = hubPlaceOf(path.resolve(manifest.root));
  const model = {
    name:
      options.name ??
      firstOf(facts, 'name')?.value ??
      hub?.name ??
      firstOf(facts, 'title')?.value ??
      cleanText(nameOnDisk(manifest), 200),
    version:
      options.version ?? firstOf(facts, 'version')?.value ?? firstOf(facts, 'commit')?.value ?? hub?.commit,
    rootSha256: manifest.rootSha256,
    totalBytes: manifest.totalBytes,
    files,
    facts,
    weights: totalsOf(sets),
    complete:
      files.every((file) => file.complete) &&
      omissions.length === 0 &&
      missing.every((finding) => finding.ruleId === 'aibom-unlisted-shard'),
  };
  const findings = [
    ...files.flatMap((file) => file.findings),
    ...missing,
    ...omissions,
    ...findContradictions(model),
  ];
  return { ...model, findings: findings.sort(compareFindings) };
}

function nameOnDisk(manifest: Manifest): string {
  const only = manifest.isSingleFile === true ? manifest.entries[0]?.path : undefined;
  return only ?? path.basename(path.resolve(manifest.root));
}

/** Kinds that always describe one file, never the model. */
const FILE_ONLY: ReadonlySet<FactKind> = new Set([
  'format',
  'tensor-count',
  'parameter-count',
  'dtypes',
  'detail',
  'metadata',
  'chat-template',
]);
/** Kinds that every weights file adds to; the others are taken from weights only when there is one serialisation. */
const ADDED_BY_ALL: ReadonlySet<FactKind> = new Set(['license', 'base-model', 'dataset']);
/** Kinds that a text anywhere below the model may state. */
const FROM_ANY_TEXT: ReadonlySet<FactKind> = new Set(['dataset', 'package', 'step', 'commit']);

/**
 * Card and configuration at the top of the model speak for it; so do weights, when there is no doubt which. Several
 * serialisations (quantisations, precisions, parts of a pipeline) have names and sizes of their own.
 */
function selectFacts(
  files: readonly ModelFile[],
  { sets, declared }: { readonly sets: readonly WeightSet[]; readonly declared: readonly Fact[] },
): { readonly facts: readonly Fact[]; readonly omissions: readonly Finding[] } {
  const sole = sets.length === 1 ? new Set(sets[0]?.files.slice(0, 1)) : new Set<ModelFile>();
  // Which reader a file has is asked once, not in every comparison.
  const ranked = files
    .filter((file) => file.facts.length > 0)
    .map((file) => ({ file, rank: READERS.findIndex((reader) => reader.matches(file.entry.path)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ file }) => file);
  const seen = new Set<string>();
  const counts = new Map<FactKind, number>();
  const selected: Fact[] = [];
  const omissions = new Map<FactKind, Finding>();
  const add = (fact: Fact): void => {
    const key = keyOf(fact);
    const count = counts.get(fact.kind) ?? 0;
    if (seen.has(key)) return;
    const max = MAX_OF[fact.kind] ?? MAX_PER_KIND;
    if (count >= max) {
      if (!omissions.has(fact.kind)) omissions.set(fact.kind, tooMany(fact, max));
      return;
    }
    seen.add(key);
    counts.set(fact.kind, count + 1);
    selected.push(fact);
  };
  for (const fact of declared) add(fact);
  for (const file of ranked) {
    const isTop = !file.entry.path.includes('/');
    for (const fact of file.facts) {
      const speaks =
        file.role === 'weights'
          ? sole.has(file) || ADDED_BY_ALL.has(fact.kind)
          : isTop || FROM_ANY_TEXT.has(fact.kind);
      if (speaks && !FILE_ONLY.has(fact.kind)) add(fact);
    }
  }
  return { facts: selected, omissions: [...omissions.values()] };
}

function tooMany({ kind, source }: Fact, max: number): Finding {
  const message = `more than ${String(max)} facts of the kind ${kind} are stated; the AI-BOM lists the first`;
  return aibomFinding('aibom-partly-read', { path: source.path, pointer: source.pointer }, message);
}

/** Two facts with the same key say the same; hyperparameters are the same by name, the first source wins. */
function keyOf(fact: Fact): string {
  if (fact.kind === 'hyperparameter' || fact.kind === 'base-model' || fact.kind === 'dataset') {
    return `${fact.kind}\n${fact.value.name}`;
  }
  if (fact.kind === 'package')
    return `package\n${fact.value.ecosystem}\n${fact.value.name}\n${fact.value.version ?? ''}`;
  if (fact.kind === 'license') return `license\n${fact.value.text.toLowerCase()}`;
  return `${fact.kind}\n${JSON.stringify(fact.value, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`;
}

function totalsOf(sets: readonly WeightSet[]): WeightTotals | undefined {
  const [set] = sets;
  if (set === undefined || sets.length > 1 || !isWhole(set)) return undefined;
  const counted = set.files.filter((file) => firstOf(file.facts, 'parameter-count') !== undefined);
  // Graphs and raw data of a package have no count of their own; a shard without one leaves the sum unknown.
  const isKnown = set.expected === undefined ? counted.length > 0 : counted.length === set.files.length;
  if (!isKnown || set.files.some((file) => !file.complete)) return undefined;
  const totals = new Map<string, bigint>();
  let parameters = 0n;
  for (const file of counted) {
    parameters += firstOf(file.facts, 'parameter-count')?.value ?? 0n;
    for (const { dtype, elements } of firstOf(file.facts, 'dtypes')?.value ?? []) {
      totals.set(dtype, (totals.get(dtype) ?? 0n) + elements);
    }
  }
  const dtypes = [...totals].map(([dtype, elements]) => ({ dtype, elements }));
  return { parameters, dtypes: dtypes.sort((a, b) => (a.dtype < b.dtype ? -1 : 1)) };
}
