import type { Property } from './cyclonedx-json.ts';
import type { Fact, FactKind } from './facts.ts';
import { purposeOf } from './file-purpose.ts';
import { allOf, firstOf, type ModelFacts } from './model-facts.ts';
import type { ModelFile } from './model-file.ts';

/** Sources listed in the document; the first ones are those of the facts that matter most. */
const MAX_SOURCES = 200;

/** Whether every header was read and every referenced file is there; `true` or `false`. */
export const COMPLETE_PROPERTY = 'sallyport:aibom:complete';

/** How a model descends from its base, as the card says it. */
export const RELATION_PROPERTY = 'sallyport:base-model:relation';

/** Facts of one file that no standard has a field for, the same in every format. */
export function fileProperties(file: ModelFile): readonly Property[] {
  const { entry, facts, lfs, unreadable, partOf } = file;
  const purpose = purposeOf(file);
  const properties: Property[] = [{ name: 'sallyport:file:size', value: lfs?.size ?? String(entry.size) }];
  if (lfs !== undefined) {
    properties.push({ name: 'sallyport:file:materialised', value: 'false' });
    properties.push({ name: 'sallyport:file:pointer-sha256', value: entry.sha256 });
  }
  // That an earlier run has read the bytes is no property of the model.
  if (entry.source !== undefined && entry.source !== 'previous-run') {
    properties.push({ name: 'sallyport:file:digest-source', value: entry.source });
  }
  if (unreadable !== undefined) properties.push({ name: 'sallyport:file:unreadable', value: unreadable });
  addScalar(properties, facts);
  if (purpose !== 'other') properties.push({ name: 'sallyport:file:purpose', value: purpose });
  if (partOf !== undefined) properties.push({ name: 'sallyport:file:part-of', value: partOf });
  for (const { value } of allOf(facts, 'detail')) {
    properties.push({ name: `sallyport:${value.name}`, value: value.value });
  }
  for (const { value } of allOf(facts, 'metadata')) {
    properties.push({ name: `sallyport:file:metadata:${value.name}`, value: value.value });
  }
  return properties;
}

function addScalar(properties: Property[], facts: readonly Fact[]): void {
  const add = (name: string, value: string | number | bigint | undefined): void => {
    if (value !== undefined) properties.push({ name: `sallyport:file:${name}`, value: String(value) });
  };
  const format = firstOf(facts, 'format');
  add('format', format?.value);
  if (format?.basis === 'declared') add('format-source', placeOf(format));
  add('tensors', firstOf(facts, 'tensor-count')?.value);
  add('parameters', firstOf(facts, 'parameter-count')?.value);
  const dtypes = firstOf(facts, 'dtypes')?.value ?? [];
  if (dtypes.length > 0) add('dtypes', formatDtypes(dtypes));
  add('name', firstOf(facts, 'name')?.value);
  add('architecture-family', firstOf(facts, 'architecture-family')?.value);
  add('quantization', firstOf(facts, 'quantization')?.value);
  add('chat-template-sha256', firstOf(facts, 'chat-template')?.value);
  for (const kind of ['input', 'output'] as const) {
    for (const { value } of allOf(facts, kind).slice(0, 50)) add(kind, value.format);
  }
}

/** `BF16=12 F32=3`. */
function formatDtypes(dtypes: readonly { readonly dtype: string; readonly elements: bigint }[]): string {
  return dtypes.map(({ dtype, elements }) => `${dtype}=${String(elements)}`).join(' ');
}

/** Properties of the published taxonomy `cdx:ai-ml:model` (cyclonedx-property-taxonomy, cdx/ai-ml.md). */
export function cardProperties({ facts, weights }: ModelFacts): readonly Property[] {
  const properties: Property[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined) properties.push({ name: `cdx:ai-ml:model:${name}`, value });
  };
  add('parameter:count', weights === undefined ? undefined : shortCount(weights.parameters));
  for (const { value } of sortedByName(allOf(facts, 'hyperparameter')))
    add(`hyperparameter:${value.name}`, value.value);
  add('hyperparameter:quantization', firstOf(facts, 'quantization')?.value);
  const languages = allOf(facts, 'language').map((fact) => fact.value);
  add('tokenizer', firstOf(facts, 'tokenizer')?.value);
  add('parameter:tune_method', firstOf(facts, 'tune-method')?.value);
  add('languages', languages.length === 0 ? undefined : languages.join(','));
  return properties;
}

function sortedByName<T extends { readonly value: { readonly name: string } }>(
  facts: readonly T[],
): readonly T[] {
  return [...facts].sort((a, b) => (a.value.name < b.value.name ? -1 : 1));
}

/** The taxonomy wants `1.7M`, `8B`, `1T`; the exact number is in `sallyport:model:parameters`. */
function shortCount(count: bigint): string {
  const units = [
    ['T', 10n ** 12n],
    ['B', 10n ** 9n],
    ['M', 10n ** 6n],
  ] as const;
  for (const [letter, size] of units) {
    if (count < size) continue;
    const tenths = (count * 10n + size / 2n) / size;
    return tenths % 10n === 0n
      ? `${String(tenths / 10n)}${letter}`
      : `${String(tenths / 10n)}.${String(tenths % 10n)}${letter}`;
  }
  return String(count);
}

/** Facts of the model that no standard has a field for. */
export function modelProperties(model: ModelFacts): readonly Property[] {
  const properties: Property[] = [
    { name: 'sallyport:model:digest', value: `sha256:${model.rootSha256}` },
    { name: 'sallyport:model:digest-method', value: 'OMS v1.0 files sha256' },
    { name: 'sallyport:model:size', value: String(model.totalBytes) },
  ];
  const library = firstOf(model.facts, 'library')?.value;
  if (library !== undefined) properties.push({ name: 'sallyport:model:library', value: library });
  if (model.weights !== undefined) {
    properties.push({ name: 'sallyport:model:parameters', value: String(model.weights.parameters) });
    properties.push({ name: 'sallyport:model:dtypes', value: formatDtypes(model.weights.dtypes) });
  }
  for (const { value } of chatTemplatesOf(model))
    properties.push({ name: 'sallyport:model:chat-template-sha256', value });
  properties.push(...statedProperties(model.facts), ...sourcesOf(model.facts));
  return properties;
}

/** Each template once, wherever it stands: in the tokenizer configuration, in a file of its own, in the weights. */
function chatTemplatesOf(model: ModelFacts): readonly { readonly value: string }[] {
  const digests = model.files.flatMap((file) => allOf(file.facts, 'chat-template').map((fact) => fact.value));
  return [...new Set(digests)].sort().map((value) => ({ value }));
}

/** What people state and CycloneDX has no field for. */
function statedProperties(facts: readonly Fact[]): readonly Property[] {
  const properties: Property[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined) properties.push({ name: `sallyport:model:${name}`, value });
  };
  for (const kind of ['domain', 'training', 'preprocessing', 'explainability', 'compliance'] as const)
    for (const { value } of allOf(facts, kind)) add(kind, value);
  for (const kind of [
    'application',
    'safety-risk',
    'autonomy',
    'sensitive-personal-information',
    'release-time',
    'built-time',
  ] as const)
    add(kind, firstOf(facts, kind)?.value);
  add('concluded-license', firstOf(facts, 'concluded-license')?.value.text);
  for (const { value } of allOf(facts, 'metric-threshold'))
    add('metric-threshold', `${value.name}=${value.value}`);
  for (const { value } of allOf(facts, 'energy'))
    if (value.gramsCo2 !== undefined) add('co2-grams', `${value.activity}=${value.gramsCo2}`);
  for (const { value } of allOf(facts, 'approval')) {
    const about = [value.statement, value.reference].filter((text) => text !== undefined).join('; ');
    add('approval', `${value.environment} by ${value.by}${about === '' ? '' : `: ${about}`}`);
  }
  return properties;
}

/** Where each fact came from and how: `declared README.md:3#/license`. Ports and metrics name their first place only. */
function sourcesOf(facts: readonly Fact[]): readonly Property[] {
  const once: ReadonlySet<FactKind> = new Set([
    'input',
    'output',
    'metric',
    'tag',
    'language',
    'package',
    'dataset',
    'step',
    'file-format',
  ]);
  const seen = new Set<string>();
  const properties: Property[] = [];
  for (const fact of facts) {
    const { kind, source } = fact;
    const value = placeOf(fact);
    const key = once.has(kind) ? `${kind}\n${source.path}` : `${kind}\n${value}`;
    if (seen.has(key) || properties.length >= MAX_SOURCES) continue;
    seen.add(key);
    properties.push({ name: `sallyport:source:${kind}`, value });
  }
  return properties;
}

function placeOf({ basis, source }: Fact): string {
  const line = source.line === undefined ? '' : `:${String(source.line)}`;
  return `${basis} ${source.path}${line}#${source.pointer}`;
}
