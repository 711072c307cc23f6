import {
  multiMap,
  sortedHashes,
  statedLicenses,
  worstCompleteness,
  type BomComponent,
  type BomEdge,
  type BomEdgeKind,
  type BomKind,
  type BomView,
} from './bom-view-model.ts';
import type { HashClaim } from './facts.ts';
import { textAt, valueAt } from './json-access.ts';
import { objectAt, objectsAt, textField, textsAt } from './json-lists.ts';
import {
  idsAt,
  isSpdx3Class,
  readSpdx3Graph,
  type Spdx3Graph,
  type Spdx3Node,
  type Spdx3Object,
} from './spdx3-graph.ts';

const EDGES: ReadonlyMap<string, BomEdgeKind> = new Map([
  ['contains', 'contains'],
  ['hasDataFile', 'contains'],
  ['dependsOn', 'depends-on'],
  ['descendantOf', 'descends-from'],
  ['trainedOn', 'trained-on'],
  ['testedOn', 'tested-on'],
]);

/** Activities in the words of CycloneDX. */
const ENERGY = [
  ['ai_trainingEnergyConsumption', 'training'],
  ['ai_finetuningEnergyConsumption', 'fine-tuning'],
  ['ai_inferenceEnergyConsumption', 'inference'],
] as const;

/** An SPDX 3 document as a view. */
export function viewSpdx3(document: Spdx3Object): BomView {
  const graph = readSpdx3Graph(document);
  const of = (type: string): readonly Spdx3Node[] =>
    graph.nodes.filter((node) => isSpdx3Class(node.type, type));
  const relations = of('Relationship');
  const licenses = licensesOf(graph, relations, 'hasDeclaredLicense');
  const concluded = licensesOf(graph, relations, 'hasConcludedLicense');
  const components = graph.nodes
    .filter((node) => isSpdx3Class(node.type, 'software_SoftwareArtifact'))
    .map((node) => toComponent(node, { graph, licenses, concluded }));
  const [info] = of('CreationInfo');
  const [sbom] = of('software_Sbom');
  const [top] = of('SpdxDocument');
  const roots = [sbom, top].flatMap((node) => (node === undefined ? [] : idsAt(node.object, 'rootElement')));
  const main = roots.find((id) => components.some((component) => component.ref === id));
  const completeness = worstCompleteness(
    relations
      .filter(({ object }) => textAt(object, 'relationshipType') === 'contains')
      .filter(({ object }) => main !== undefined && idsAt(object, 'from').includes(main))
      .map(({ object }) => textAt(object, 'completeness') ?? 'noAssertion'),
  );
  return {
    standard: 'SPDX',
    version: info === undefined ? '3.0.1' : (textAt(info.object, 'specVersion') ?? '3.0.1'),
    ...(top?.id === undefined ? {} : { id: top.id }),
    ...(info === undefined ? {} : textField('timestamp', info.object, 'created')),
    authors: info === undefined ? [] : namesOf(graph, idsAt(info.object, 'createdBy')),
    tools: info === undefined ? [] : namesOf(graph, idsAt(info.object, 'createdUsing')),
    lifecycles: sbom === undefined ? [] : textsAt(sbom.object, 'software_sbomType'),
    isSigned: false,
    ...(completeness === undefined ? {} : { completeness }),
    ...(main === undefined ? {} : { main }),
    components,
    edges: edgesOf(relations),
    sections: new Set(graph.nodes.map((node) => node.type)),
  };
}

/** A file that is contained and is a data file is one edge. */
function edgesOf(relations: readonly Spdx3Node[]): readonly BomEdge[] {
  const edges = new Map<string, BomEdge>();
  for (const { object } of relations) {
    const kind = EDGES.get(textAt(object, 'relationshipType') ?? '');
    if (kind === undefined) continue;
    for (const from of idsAt(object, 'from'))
      for (const to of idsAt(object, 'to')) edges.set(`${from}\n${kind}\n${to}`, { from, to, kind });
  }
  return [...edges.values()];
}

function licensesOf(
  graph: Spdx3Graph,
  relations: readonly Spdx3Node[],
  type: 'hasDeclaredLicense' | 'hasConcludedLicense',
): ReadonlyMap<string, readonly string[]> {
  const pairs = relations
    .filter(({ object }) => textAt(object, 'relationshipType') === type)
    .flatMap(({ object }) =>
      idsAt(object, 'from').flatMap((from) =>
        idsAt(object, 'to').flatMap((to) => {
          const text = licenseTextOf(graph, to);
          return text === undefined ? [] : [[from, text] as const];
        }),
      ),
    );
  return multiMap(pairs);
}

/**
 * The expression behind an element; a licence of any other class, or of another document, is named by its identifier.
 * Undefined for the individuals that say nothing.
 */
function licenseTextOf(graph: Spdx3Graph, id: string): string | undefined {
  if (/NoAssertion|NoneLicense|NoneElement/.test(id)) return undefined;
  const object = graph.byId.get(id)?.object ?? {};
  const text = textAt(object, 'simplelicensing_licenseExpression') ?? textAt(object, 'name') ?? id;
  return text.replace(/^https?:\/\/spdx\.org\/licenses\//, '');
}

function namesOf(graph: Spdx3Graph, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => textAt(graph.byId.get(id)?.object ?? {}, 'name') ?? []);
}

function kindOf({ type, object }: Spdx3Node): BomKind {
  if (type === 'ai_AIPackage') return 'model';
  if (type === 'dataset_DatasetPackage') return 'dataset';
  if (type === 'software_File' || type === 'software_Snippet') return 'file';
  const purpose = textAt(object, 'software_primaryPurpose');
  if (purpose === 'model') return 'model';
  // Other documents have services as applications too; ours says where they run.
  return purpose === 'application' && /^runs in /.test(textAt(object, 'comment') ?? '')
    ? 'service'
    : 'software';
}

function toComponent(
  node: Spdx3Node,
  {
    graph,
    licenses,
    concluded,
  }: {
    readonly graph: Spdx3Graph;
    readonly licenses: ReadonlyMap<string, readonly string[]>;
    readonly concluded: ReadonlyMap<string, readonly string[]>;
  },
): BomComponent {
  const { object } = node;
  const environment = /^runs in (.+)$/.exec(textAt(object, 'comment') ?? '')?.[1];
  const [supplier] = namesOf(graph, idsAt(object, 'suppliedBy'));
  const time = textAt(object, 'releaseTime') ?? textAt(object, 'builtTime');
  return {
    ref: node.id ?? node.pointer,
    pointer: node.pointer,
    kind: kindOf(node),
    name: textAt(object, 'name') ?? '',
    ...textField('version', object, 'software_packageVersion'),
    ...textField('purl', object, 'software_packageUrl'),
    ...textField('description', object, 'description'),
    ...(supplier === undefined ? {} : { supplier }),
    authors: namesOf(graph, idsAt(object, 'originatedBy')),
    hashes: sortedHashes(objectsAt(object, 'verifiedUsing').flatMap(hashOf)),
    licenses: statedLicenses(licenses.get(node.id ?? '') ?? []),
    concluded: statedLicenses(concluded.get(node.id ?? '') ?? []),
    properties: propertiesOf(object),
    card: cardOf(object),
    references: [
      ...textsAt(object, 'software_downloadLocation').map((url) => ({ type: 'distribution', url })),
      ...textsAt(object, 'software_homePage').map((url) => ({ type: 'website', url })),
      ...(/^model card: /.test(textAt(object, 'comment') ?? '')
        ? [{ type: 'model-card', url: (textAt(object, 'comment') ?? '').slice(12) }]
        : []),
    ],
    ...(time === undefined ? {} : { time }),
    ...(environment === undefined ? {} : { environment }),
  };
}

function hashOf(hash: Spdx3Object): readonly HashClaim[] {
  const algorithm = textAt(hash, 'algorithm');
  const value = textAt(hash, 'hashValue');
  if (algorithm === undefined || value === undefined) return [];
  const spelled = algorithm
    .replace(/^sha(\d{1,3})$/, 'SHA-$1')
    .replace(/^sha3_/, 'SHA3-')
    .replace(/^md5$/, 'MD5')
    .replace(/^blake2b/, 'BLAKE2b-')
    .replace(/^blake3$/, 'BLAKE3');
  return [{ algorithm: spelled, value: value.toLowerCase() }];
}

function propertiesOf(object: Spdx3Object): ReadonlyMap<string, readonly string[]> {
  const entries = objectsAt(object, 'extension').flatMap((extension) =>
    objectsAt(extension, 'extension_cdxProperty'),
  );
  return multiMap(
    entries.map(
      (entry) =>
        [
          textAt(entry, 'extension_cdxPropName') ?? '',
          textAt(entry, 'extension_cdxPropValue') ?? '',
        ] as const,
    ),
  );
}

function cardOf(object: Spdx3Object): ReadonlyMap<string, readonly string[]> {
  const pairs: (readonly [string, string])[] = [];
  const add = (name: string, key: string): void => {
    for (const value of textsAt(object, key)) if (value !== 'noAssertion') pairs.push([name, value]);
  };
  add('task', 'ai_domain');
  const [family, architecture] = textsAt(object, 'ai_typeOfModel');
  if (family !== undefined) pairs.push(['family', family]);
  if (architecture !== undefined) pairs.push(['architecture', architecture]);
  add('uses', 'ai_informationAboutApplication');
  add('training', 'ai_informationAboutTraining');
  add('limitations', 'ai_limitation');
  for (const entry of objectsAt(object, 'ai_metric'))
    pairs.push([
      'metrics',
      `${(textAt(entry, 'key') ?? '').replace(/ \[.*\]$/, '')}=${textAt(entry, 'value') ?? ''}`,
    ]);
  for (const entry of objectsAt(object, 'ai_hyperparameter'))
    pairs.push(['hyperparameters', `${textAt(entry, 'key') ?? ''}=${textAt(entry, 'value') ?? ''}`]);
  const energy = objectAt(object, 'ai_energyConsumption');
  for (const [key, activity] of ENERGY)
    if (objectsAt(energy, key).length > 0) pairs.push(['energy', activity]);
  add('compliance', 'ai_standardCompliance');
  add('risk', 'ai_safetyRiskAssessment');
  add('content', 'dataset_datasetType');
  add('sensitive', 'dataset_hasSensitivePersonalInformation');
  add('uses', 'dataset_intendedUse');
  add('classification', 'dataset_confidentialityLevel');
  const size = valueAt(object, 'dataset_datasetSize');
  if (typeof size === 'number') pairs.push(['statistics', `size=${String(size)}`]);
  return multiMap(pairs);
}
