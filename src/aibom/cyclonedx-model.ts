import { ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import { cardProperties, modelProperties } from './bom-properties.ts';
import { toFileComponent } from './cyclonedx-files.ts';
import { nonEmpty, optional, splitName, type JsonObject } from './cyclonedx-json.ts';
import { toLicenses } from './cyclonedx-licenses.ts';
import { toPedigree } from './cyclonedx-lineage.ts';
import { allOf, firstOf, type ModelFacts } from './model-facts.ts';

export const MODEL_REF = 'model';

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
