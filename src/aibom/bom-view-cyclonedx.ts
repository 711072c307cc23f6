import {
  multiMap,
  sortedHashes,
  type BomComponent,
  type BomEdge,
  type BomKind,
  type BomView,
} from './bom-view-model.ts';
import { textAt, valueAt } from './json-access.ts';
import { objectAt, objectsAt, textField, textsAt } from './json-lists.ts';

type Json = Readonly<Record<string, unknown>>;

const KINDS: ReadonlyMap<string, BomKind> = new Map([
  ['machine-learning-model', 'model'],
  ['data', 'dataset'],
  ['file', 'file'],
]);
const MAX_DEPTH = 20;

interface Walk {
  readonly components: BomComponent[];
  readonly edges: BomEdge[];
  unnamed: number;
}

/** A CycloneDX document as a view. Nested components are contained; ancestors are what a model descends from. */
export function viewCyclonedx(document: Json): BomView {
  const walk: Walk = { components: [], edges: [], unnamed: 0 };
  const metadata = objectAt(document, 'metadata');
  const main =
    valueAt(metadata, 'component') === undefined
      ? undefined
      : addComponent(walk, objectAt(metadata, 'component'), 0);
  for (const component of objectsAt(document, 'components')) addComponent(walk, component, 0);
  for (const service of objectsAt(document, 'services')) walk.components.push(toService(walk, service));
  for (const item of objectsAt(document, 'dependencies'))
    for (const to of textsAt(item, 'dependsOn'))
      walk.edges.push({ from: textAt(item, 'ref') ?? '', to, kind: 'depends-on' });
  const tools = valueAt(metadata, 'tools');
  const listed = Array.isArray(tools)
    ? objectsAt(metadata, 'tools')
    : objectsAt(objectAt(metadata, 'tools'), 'components');
  const [composition] = objectsAt(document, 'compositions');
  return {
    standard: 'CycloneDX',
    version: textAt(document, 'specVersion') ?? '',
    ...textField('id', document, 'serialNumber'),
    ...textField('timestamp', metadata, 'timestamp'),
    authors: [
      ...objectsAt(metadata, 'authors'),
      objectAt(metadata, 'supplier'),
      objectAt(metadata, 'manufacturer'),
      objectAt(metadata, 'manufacture'),
    ].flatMap((each) => textAt(each, 'name') ?? []),
    tools: listed.map((tool) => [textAt(tool, 'name') ?? '', textAt(tool, 'version') ?? ''].join(' ').trim()),
    lifecycles: objectsAt(metadata, 'lifecycles').flatMap(
      (each) => textAt(each, 'phase') ?? textAt(each, 'name') ?? [],
    ),
    isSigned: valueAt(document, 'signature') !== undefined,
    ...(composition === undefined ? {} : textField('completeness', composition, 'aggregate')),
    ...(main === undefined ? {} : { main }),
    components: walk.components,
    edges: walk.edges,
    sections: new Set(Object.keys(document)),
  };
}

function addComponent(walk: Walk, component: Json, depth: number): string {
  const made = toComponent(walk, component);
  walk.components.push(made);
  if (depth >= MAX_DEPTH) return made.ref;
  for (const child of objectsAt(component, 'components'))
    walk.edges.push({ from: made.ref, to: addComponent(walk, child, depth + 1), kind: 'contains' });
  const pedigree = objectAt(component, 'pedigree');
  for (const base of [...objectsAt(pedigree, 'ancestors'), ...objectsAt(pedigree, 'variants')])
    walk.edges.push({ from: made.ref, to: addComponent(walk, base, depth + 1), kind: 'descends-from' });
  const parameters = objectAt(objectAt(component, 'modelCard'), 'modelParameters');
  for (const dataset of objectsAt(parameters, 'datasets')) {
    const ref = textAt(dataset, 'ref');
    if (ref !== undefined) walk.edges.push({ from: made.ref, to: ref, kind: 'trained-on' });
    else walk.edges.push({ from: made.ref, to: addInlineDataset(walk, dataset), kind: 'trained-on' });
  }
  return made.ref;
}

function refOf(walk: Walk, object: Json): string {
  const ref = textAt(object, 'bom-ref');
  if (ref !== undefined) return ref;
  walk.unnamed += 1;
  return `unnamed-${String(walk.unnamed)}`;
}

function toComponent(walk: Walk, component: Json): BomComponent {
  const group = textAt(component, 'group');
  const name = textAt(component, 'name') ?? '';
  return {
    ref: refOf(walk, component),
    kind: KINDS.get(textAt(component, 'type') ?? '') ?? 'software',
    name: group === undefined ? name : `${group}/${name}`,
    ...textField('version', component, 'version'),
    ...textField('purl', component, 'purl'),
    ...textField('description', component, 'description'),
    ...textField(
      'supplier',
      { ...objectAt(component, 'manufacturer'), ...objectAt(component, 'supplier') },
      'name',
    ),
    authors: [
      ...objectsAt(component, 'authors').flatMap((each) => textAt(each, 'name') ?? []),
      ...textsAt(component, 'author'),
    ],
    hashes: sortedHashes(
      objectsAt(component, 'hashes').map((hash) => ({
        algorithm: textAt(hash, 'alg') ?? '',
        value: (textAt(hash, 'content') ?? '').toLowerCase(),
      })),
    ),
    licenses: objectsAt(component, 'licenses').flatMap((choice) => {
      const license = objectAt(choice, 'license');
      if ([choice, license].some((each) => textAt(each, 'acknowledgement') === 'concluded')) return [];
      return textAt(choice, 'expression') ?? textAt(license, 'id') ?? textAt(license, 'name') ?? [];
    }),
    properties: propertiesOf(component),
    card: cardOf(component),
    references: objectsAt(component, 'externalReferences').map((each) => ({
      type: textAt(each, 'type') ?? 'other',
      url: textAt(each, 'url') ?? '',
    })),
    ...timeOf(component),
  };
}

function timeOf(component: Json): { readonly time?: string } {
  const properties = propertiesOf(component);
  const time =
    properties.get('sallyport:model:release-time') ??
    properties.get('sallyport:dataset:release-time') ??
    properties.get('sallyport:model:built-time');
  return time?.[0] === undefined ? {} : { time: time[0] };
}

function propertiesOf(object: Json): ReadonlyMap<string, readonly string[]> {
  const own = objectsAt(object, 'properties');
  const card = objectsAt(objectAt(object, 'modelCard'), 'properties');
  return multiMap(
    [...own, ...card].map((each) => [textAt(each, 'name') ?? '', textAt(each, 'value') ?? ''] as const),
  );
}

/** Model card and data fields by common names. */
function cardOf(component: Json): ReadonlyMap<string, readonly string[]> {
  const card = objectAt(component, 'modelCard');
  const parameters = objectAt(card, 'modelParameters');
  const considerations = objectAt(card, 'considerations');
  const [data = {}] = objectsAt(component, 'data');
  const pairs: (readonly [string, string])[] = [];
  const add = (name: string, values: readonly string[]): void => {
    for (const value of values) pairs.push([name, value]);
  };
  add('task', textsAt(parameters, 'task'));
  add('family', textsAt(parameters, 'architectureFamily'));
  add('architecture', textsAt(parameters, 'modelArchitecture'));
  add('approach', textsAt(objectAt(parameters, 'approach'), 'type'));
  add(
    'inputs',
    objectsAt(parameters, 'inputs').flatMap((each) => textsAt(each, 'format')),
  );
  add(
    'outputs',
    objectsAt(parameters, 'outputs').flatMap((each) => textsAt(each, 'format')),
  );
  add(
    'metrics',
    objectsAt(objectAt(card, 'quantitativeAnalysis'), 'performanceMetrics').map(
      (each) => `${textAt(each, 'type') ?? ''}=${textAt(each, 'value') ?? ''}`,
    ),
  );
  add('users', textsAt(considerations, 'users'));
  add('uses', textsAt(considerations, 'useCases'));
  add('limitations', textsAt(considerations, 'technicalLimitations'));
  add('tradeoffs', textsAt(considerations, 'performanceTradeoffs'));
  add(
    'concerns',
    objectsAt(considerations, 'ethicalConsiderations').flatMap((each) => textsAt(each, 'name')),
  );
  add(
    'fairness',
    objectsAt(considerations, 'fairnessAssessments').flatMap((each) => textsAt(each, 'groupAtRisk')),
  );
  add(
    'energy',
    objectsAt(objectAt(considerations, 'environmentalConsiderations'), 'energyConsumptions').flatMap((each) =>
      textsAt(each, 'activity'),
    ),
  );
  add('classification', textsAt(data, 'classification'));
  add('sensitive', textsAt(data, 'sensitiveData'));
  add('content', [...textsAt(objectAt(data, 'contents'), 'url'), ...textsAt(data, 'description')]);
  const governance = objectAt(data, 'governance');
  add(
    'governance',
    ['owners', 'stewards', 'custodians'].flatMap((role) =>
      objectsAt(governance, role).flatMap((each) => textsAt(objectAt(each, 'organization'), 'name')),
    ),
  );
  return multiMap(pairs);
}

function addInlineDataset(walk: Walk, data: Json): string {
  const component = toComponent(walk, {
    type: 'data',
    name: textAt(data, 'name') ?? 'dataset',
    data: [data],
    'bom-ref': textAt(data, 'bom-ref'),
  });
  walk.components.push(component);
  return component.ref;
}

function toService(walk: Walk, service: Json): BomComponent {
  return {
    ...toComponent(walk, { ...service, type: 'service' }),
    kind: 'service',
    ...textField('supplier', objectAt(service, 'provider'), 'name'),
    references: textsAt(service, 'endpoints').map((url) => ({ type: 'endpoint', url })),
  };
}
