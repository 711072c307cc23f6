import { ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import { formatDtypes, toFileComponent } from './cyclonedx-files.ts';
import { nonEmpty, optional, splitName, type JsonObject, type Property } from './cyclonedx-json.ts';
import { toLicenses } from './cyclonedx-licenses.ts';
import { toPedigree } from './cyclonedx-lineage.ts';
import type { Fact, FactKind } from './facts.ts';
import { allOf, firstOf, type ModelFacts } from './model-facts.ts';

export const MODEL_REF = 'model';
/** Sources listed in the document; the first ones are those of the facts that matter most. */
const MAX_SOURCES = 200;

export function datasetRef(name: string): string {
  return `dataset:${name}`;
}

/** The model with its card; its files are child components. */
export function toModelComponent(model: ModelFacts): JsonObject {
  const { facts } = model;
  const licenses = toLicenses(allOf(facts, 'license').map((fact) => fact.value));
  const tags = allOf(facts, 'tag').map((fact) => fact.value);
  const author = firstOf(facts, 'author')?.value;
  const organization = firstOf(facts, 'organization')?.value;
  const card = model.files.find((file) => file.entry.path.toLowerCase() === 'readme.md')?.entry.path;
  return {
    type: ComponentType.MachineLearningModel,
    'bom-ref': MODEL_REF,
    ...splitName(model.name),
    ...optional('version', model.version),
    ...optional('description', firstOf(facts, 'description')?.value),
    ...(author === undefined ? {} : { authors: [{ name: author }] }),
    ...(organization === undefined ? {} : { supplier: { name: organization } }),
    ...(licenses.length === 0 ? {} : { licenses }),
    ...toPedigree(facts, model.name),
    ...(card === undefined
      ? {}
      : { externalReferences: [{ type: ExternalReferenceType.ModelCard, url: card }] }),
    ...(tags.length === 0 ? {} : { tags: [...tags].sort() }),
    modelCard: toModelCard(model),
    properties: modelProperties(model),
    components: model.files.map(toFileComponent),
  };
}

function toModelCard(model: ModelFacts): JsonObject {
  const { facts } = model;
  const datasets = allOf(facts, 'dataset').map((fact) => ({ ref: datasetRef(fact.value.name) }));
  const ports = (kind: 'input' | 'output'): readonly JsonObject[] =>
    allOf(facts, kind).map((fact) => ({ format: fact.value.format }));
  const metrics = allOf(facts, 'metric').map(({ value }) => ({ ...value }));
  return {
    'bom-ref': 'model-card',
    modelParameters: {
      ...optional('task', firstOf(facts, 'task')?.value),
      ...optional('architectureFamily', firstOf(facts, 'architecture-family')?.value),
      ...optional('modelArchitecture', firstOf(facts, 'architecture')?.value),
      ...optional('datasets', nonEmpty(datasets)),
      ...optional('inputs', nonEmpty(ports('input'))),
      ...optional('outputs', nonEmpty(ports('output'))),
    },
    ...(metrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: metrics } }),
    ...optional('properties', nonEmpty(cardProperties(model))),
  };
}

/** Properties of the published taxonomy `cdx:ai-ml:model` (cyclonedx-property-taxonomy, cdx/ai-ml.md). */
function cardProperties({ facts, weights }: ModelFacts): readonly Property[] {
  const properties: Property[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined) properties.push({ name: `cdx:ai-ml:model:${name}`, value });
  };
  add('parameter:count', weights === undefined ? undefined : shortCount(weights.parameters));
  for (const { value } of sortedByName(allOf(facts, 'hyperparameter')))
    add(`hyperparameter:${value.name}`, value.value);
  add('hyperparameter:quantization', firstOf(facts, 'quantization')?.value);
  const languages = allOf(facts, 'language').map((fact) => fact.value);
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

function modelProperties(model: ModelFacts): readonly Property[] {
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
  properties.push(...sourcesOf(model.facts));
  return properties;
}

/** Where each fact came from and how: `declared README.md:3#/license`. Ports and metrics name their first place only. */
function sourcesOf(facts: readonly Fact[]): readonly Property[] {
  const once: ReadonlySet<FactKind> = new Set(['input', 'output', 'metric', 'tag', 'language']);
  const seen = new Set<string>();
  const properties: Property[] = [];
  for (const { kind, basis, source } of facts) {
    const line = source.line === undefined ? '' : `:${String(source.line)}`;
    const value = `${basis} ${source.path}${line}#${source.pointer}`;
    const key = once.has(kind) ? `${kind}\n${source.path}` : `${kind}\n${value}`;
    if (seen.has(key) || properties.length >= MAX_SOURCES) continue;
    seen.add(key);
    properties.push({ name: `sallyport:source:${kind}`, value });
  }
  return properties;
}
