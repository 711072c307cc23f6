import type { Finding } from '../domain/finding.ts';
import { aibomFinding, type AibomRuleId } from './aibom-rules.ts';
import { cleanText } from './clean-text.ts';
import type { FactOf } from './facts.ts';
import { allOf, firstOf, type ModelFacts } from './model-facts.ts';
import type { ModelFile } from './model-file.ts';

/** How far a size in a name may be from the count in the bytes: names round, and some leave embeddings out. */
const NAME_TOLERANCE = 0.4;

/** What card, configuration, declarations and bytes say that cannot all be true. */
export function findContradictions(model: Omit<ModelFacts, 'findings'>): readonly Finding[] {
  return [
    ...licenseConflicts(allOf(model.facts, 'license')),
    ...sizeConflict(model),
    ...baseModelConflict(model),
    ...familyConflict(model.files),
    ...vocabularyConflict(model.files),
  ];
}

/** Different licences from different files. Several in one card are the author's choice, not a conflict. */
function licenseConflicts(claims: readonly FactOf<'license'>[]): readonly Finding[] {
  const [first] = claims;
  return claims
    .filter((claim) => first !== undefined && claim.source.path !== first.source.path)
    .map((claim) => {
      const message = `states ${claim.value.text}, ${first?.source.path ?? ''} states ${first?.value.text ?? ''}`;
      return aibomFinding('aibom-license-conflict', claim.source, cleanText(message, 400));
    });
}

/** `tiny-7b` with the parameters of a 1B: a name that sells more than is there, or other weights under the same name. */
function sizeConflict({ name, weights, files, facts }: Omit<ModelFacts, 'findings'>): readonly Finding[] {
  const match = /(?:^|[-_ /])(\d{1,4}(?:\.\d{1,2})?)([mbt])(?=$|[-_ .])/i.exec(name);
  const quantized = firstOf(facts, 'quantization') !== undefined;
  // Packed integers hold several parameters in one element: the count of such files is no size of a network.
  if (match === null || weights === undefined || quantized || isMixtureName(name)) return [];
  const unit = { m: 1e6, b: 1e9, t: 1e12 }[(match[2] ?? 'b').toLowerCase()] ?? 1e9;
  const stated = Number(match[1]) * unit;
  const counted = Number(weights.parameters);
  if (Math.abs(counted - stated) <= stated * NAME_TOLERANCE) return [];
  const path = files.find((file) => file.role === 'weights')?.entry.path ?? '';
  const message = `the name says ${match[1] ?? ''}${match[2] ?? ''} parameters, the weights have ${String(weights.parameters)}`;
  return [aibomFinding('aibom-size-conflict', { path }, message)];
}

/** `8x7B` counts experts. */
function isMixtureName(name: string): boolean {
  return /\d+x\d/i.test(name);
}

/** The card names one base, the adapter or the configuration another. */
function baseModelConflict({ facts, files }: Omit<ModelFacts, 'findings'>): readonly Finding[] {
  const [first, ...others] = allOf(facts, 'base-model');
  if (first === undefined) return [];
  const fromCard = new Set(
    [first, ...others]
      .filter((fact) => fact.source.path === first.source.path)
      .map((fact) => lastPart(fact.value.name)),
  );
  const conflicts = others
    .filter((fact) => fact.source.path !== first.source.path && fact.value.isLocal !== true)
    .filter((fact) => !fromCard.has(lastPart(fact.value.name)))
    .map((fact) => ({ place: fact.source, name: fact.value.name }));
  const adapter = files.find((file) => file.entry.path === 'adapter_config.json');
  const claim = adapter === undefined ? undefined : firstOf(adapter.facts, 'base-model');
  if (claim !== undefined && claim.value.isLocal !== true && !fromCard.has(lastPart(claim.value.name)))
    conflicts.push({ place: claim.source, name: claim.value.name });
  const seen = new Set<string>();
  return conflicts.flatMap(({ place, name }) => {
    if (seen.has(`${place.path}\n${name}`)) return [];
    seen.add(`${place.path}\n${name}`);
    const message = `names the base model ${name}, ${first.source.path} names ${first.value.name}`;
    return [aibomFinding('aibom-base-model-conflict', place, cleanText(message, 400))];
  });
}

function lastPart(name: string): string {
  return (name.split('/').at(-1) ?? name).toLowerCase();
}

/** Weights that call themselves another architecture than the configuration beside them. */
function familyConflict(files: readonly ModelFile[]): readonly Finding[] {
  const configured = files.find((file) => file.entry.path === 'config.json');
  const stated = configured === undefined ? undefined : firstOf(configured.facts, 'architecture-family');
  if (stated === undefined) return [];
  return files.flatMap((file) => {
    const own = file.role === 'weights' ? firstOf(file.facts, 'architecture-family') : undefined;
    if (own === undefined || isSameFamily(own.value, stated.value)) return [];
    const message = `the weights say ${own.value}, config.json says ${stated.value}`;
    return [aibomFinding('aibom-architecture-conflict', own.source, cleanText(message, 300))];
  });
}

/** llama.cpp and transformers spell families differently: `qwen2` and `qwen2_moe`, `phi3` and `phi-3`, mistral as llama. */
function isSameFamily(left: string, right: string): boolean {
  const [a, b] = [left, right].map((text) => text.toLowerCase().replace(/[^a-z0-9]/g, '')) as [
    string,
    string,
  ];
  const aliases: readonly (readonly string[])[] = [['llama', 'mistral', 'mixtral', 'yi', 'aquila']];
  return (
    a.startsWith(b) || b.startsWith(a) || aliases.some((group) => group.includes(a) && group.includes(b))
  );
}

/** The vocabulary in the weights is larger than the configuration allows: ids that the network cannot embed. */
function vocabularyConflict(files: readonly ModelFile[]): readonly Finding[] {
  const sizeIn = (file: ModelFile | undefined): FactOf<'hyperparameter'> | undefined =>
    file === undefined
      ? undefined
      : allOf(file.facts, 'hyperparameter').find((fact) => fact.value.name === 'vocab_size');
  const stated = sizeIn(files.find((file) => file.entry.path === 'config.json'));
  const limit = Number(stated?.value.value);
  if (stated === undefined || !Number.isSafeInteger(limit)) return [];
  return files.flatMap((file) => {
    const held = file.role === 'weights' ? sizeIn(file) : undefined;
    if (held === undefined || !(Number(held.value.value) > limit)) return [];
    const message = `the weights hold ${held.value.value} tokens, config.json allows ${stated.value.value}`;
    return [aibomFinding('aibom-vocabulary-conflict', held.source, message)];
  });
}

/** Rules of this file, for tests. */
export const CONTRADICTION_RULES: readonly AibomRuleId[] = [
  'aibom-license-conflict',
  'aibom-size-conflict',
  'aibom-base-model-conflict',
  'aibom-architecture-conflict',
  'aibom-vocabulary-conflict',
];
