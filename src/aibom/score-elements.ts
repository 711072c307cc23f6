import type { BomComponent, BomView } from './bom-view-model.ts';

/** One element that a profile asks for. */
export interface ScoreElement {
  readonly id: string;
  readonly title: string;
  /** Requirement or clause of the source, as it is cited. */
  readonly source: string;
  /** Whether the document has it; undefined when the question does not arise (no data set, no service). */
  readonly present: (view: BomView) => boolean | undefined;
  /** What to add, as a line of the declarations file or an action. */
  readonly fix: string;
  /** `required`: without it the profile is not met. */
  readonly level: 'required' | 'recommended';
}

const mainOf = (view: BomView): BomComponent | undefined =>
  view.components.find((component) => component.ref === view.main) ??
  view.components.find(({ kind }) => kind === 'model');
const models = (view: BomView): readonly BomComponent[] => {
  const main = mainOf(view);
  return main === undefined ? [] : [main];
};
const datasets = (view: BomView): readonly BomComponent[] =>
  view.components.filter(({ kind }) => kind === 'dataset');
const filesOf = (view: BomView): readonly BomComponent[] =>
  view.components.filter(({ kind }) => kind === 'file');

const onModel =
  (test: (model: BomComponent, view: BomView) => boolean) =>
  (view: BomView): boolean => {
    const own = models(view);
    return own.length > 0 && own.every((model) => test(model, view));
  };
const onDatasets =
  (test: (dataset: BomComponent, view: BomView) => boolean) =>
  (view: BomView): boolean | undefined => {
    const all = datasets(view);
    return all.length === 0 ? undefined : all.every((dataset) => test(dataset, view));
  };
export const onDocument =
  (test: (view: BomView) => boolean) =>
  (view: BomView): boolean =>
    test(view);

/** A hash of SHA-256 strength or more. */
export function hasStrongHash({ hashes }: BomComponent): boolean {
  return hashes.some(
    ({ algorithm, value }) => /^(?:SHA-?(?:256|384|512)|SHA3-|BLAKE)/i.test(algorithm) && value.length >= 64,
  );
}

const card = (...names: readonly string[]) =>
  onModel((model) => names.some((name) => (model.card.get(name) ?? []).length > 0));
const property = (pattern: RegExp) =>
  onModel((model) => [...model.properties.keys()].some((name) => pattern.test(name)));

/** Questions that several profiles ask. */
export const CHECKS = {
  modelName: onModel(({ name }) => name !== ''),
  modelVersion: onModel(({ version }) => version !== undefined),
  modelIdentifier: onModel(({ purl }) => purl !== undefined),
  modelHash: onModel(
    (model, view) => hasStrongHash(model) || (filesOf(view).length > 0 && filesOf(view).every(hasStrongHash)),
  ),
  modelLicense: onModel(({ licenses }) => licenses.length > 0),
  modelProducer: onModel(({ supplier, authors }) => supplier !== undefined || authors.length > 0),
  modelDescription: onModel(({ description }) => description !== undefined),
  modelTime: onModel(({ time }) => time !== undefined),
  modelArchitecture: card('family', 'architecture'),
  modelTask: card('task'),
  modelInterfaces: card('inputs', 'outputs'),
  modelMetrics: card('metrics'),
  modelLimitations: card('limitations'),
  modelUses: card('uses', 'users'),
  modelConcerns: card('concerns', 'fairness'),
  modelEnergy: card('energy'),
  modelParameters: property(/parameter:count|model:parameters|hyperparameter/),
  modelTraining: onModel(
    (model, view) =>
      (model.card.get('training') ?? []).length > 0 ||
      model.properties.has('sallyport:model:training') ||
      view.sections.has('formulation') ||
      view.sections.has('build_Build'),
  ),
  modelReferences: onModel(({ references }) => references.length > 0),
  modelCardLink: onModel(({ references }) =>
    references.some(({ type }) => type === 'model-card' || type === 'documentation'),
  ),
  files: onDocument((view) => filesOf(view).length > 0 && filesOf(view).every(hasStrongHash)),
  lineage: onDocument((view) => view.edges.some(({ kind }) => kind === 'descends-from')),
  datasets: onDocument((view) => datasets(view).length > 0),
  datasetIdentifier: onDatasets(
    ({ purl, references, version }) => purl !== undefined || references.length > 0 || version !== undefined,
  ),
  datasetHash: onDatasets(hasStrongHash),
  datasetLicense: onDatasets(({ licenses }) => licenses.length > 0),
  datasetDescription: onDatasets(
    ({ description, card: own }) => description !== undefined || own.has('content'),
  ),
  datasetProvenance: onDatasets(
    ({ supplier, authors, card: own }) =>
      supplier !== undefined || authors.length > 0 || own.has('governance'),
  ),
  datasetSensitivity: onDatasets(
    ({ card: own, properties }) =>
      own.has('sensitive') ||
      own.has('classification') ||
      [...properties.keys()].some((name) => /classification|sensitive/.test(name)),
  ),
  datasetStatistics: onDatasets(
    ({ card: own, properties }) =>
      own.has('statistics') || [...properties.keys()].some((name) => /:size$/.test(name)),
  ),
  author: onDocument((view) => view.authors.length > 0 || view.tools.length > 0),
  tool: onDocument((view) => view.tools.length > 0),
  toolVersion: onDocument((view) => view.tools.some((tool) => /\d/.test(tool))),
  timestamp: onDocument((view) => view.timestamp !== undefined && !view.timestamp.startsWith('1970-01-01')),
  format: onDocument((view) => view.version !== ''),
  documentId: onDocument((view) => view.id !== undefined),
  context: onDocument((view) => view.lifecycles.length > 0),
  relationships: onDocument((view) => view.edges.length > 0),
  completeness: onDocument((view) => view.completeness !== undefined),
  signature: onDocument((view) => view.isSigned),
  software: onDocument((view) =>
    view.components.some(({ kind, ref }) => kind === 'software' && ref !== view.main),
  ),
  services: onDocument((view) => view.components.some(({ kind }) => kind === 'service')),
  security: onDocument(
    (view) =>
      ['declarations', 'definitions', 'vulnerabilities'].some((name) => view.sections.has(name)) ||
      [...view.sections].some((name) => name.startsWith('security_')),
  ),
  compliance: onModel(
    (model, view) =>
      (model.card.get('compliance') ?? []).length > 0 ||
      model.properties.has('sallyport:model:compliance') ||
      view.sections.has('declarations'),
  ),
} as const;
