import {
  multiMap,
  sortedHashes,
  statedLicenses,
  worstCompleteness,
  type BomComponent,
  type BomEdge,
  type BomKind,
  type BomView,
} from './bom-view-model.ts';
import { isRecord, textAt, valueAt } from './json-access.ts';
import { objectAt, objectsAt, textField, textsAt } from './json-lists.ts';
import { childPointer } from './json-pointer.ts';

type Json = Readonly<Record<string, unknown>>;

const KINDS: ReadonlyMap<string, BomKind> = new Map([
  ['machine-learning-model', 'model'],
  ['data', 'dataset'],
  ['file', 'file'],
]);
/** As deep as documents are read at all: what is nested deeper cannot hide. */
const MAX_DEPTH = 128;

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
      : addComponent(walk, { object: objectAt(metadata, 'component'), pointer: '/metadata/component' }, 0);
  for (const component of placedAt(document, 'components', '')) addComponent(walk, component, 0);
  for (const service of placedAt(document, 'services', '')) walk.components.push(toService(walk, service));
  for (const item of objectsAt(document, 'dependencies'))
    for (const to of textsAt(item, 'dependsOn'))
      walk.edges.push({ from: textAt(item, 'ref') ?? '', to, kind: 'depends-on' });
  const tools = valueAt(metadata, 'tools');
  const listed = Array.isArray(tools)
    ? objectsAt(metadata, 'tools')
    : objectsAt(objectAt(metadata, 'tools'), 'components');
  const completeness = completenessOf(document, main);
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
    ...(completeness === undefined ? {} : { completeness }),
    ...(main === undefined ? {} : { main }),
    components: walk.components,
    edges: withTests(walk),
    sections: new Set(Object.keys(document)),
  };
}

/** An object of the document and where it stands. */
interface Placed {
  readonly object: Json;
  readonly pointer: string;
}

function placedAt(object: Json, key: string, pointer: string): readonly Placed[] {
  const value = valueAt(object, key);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item, index) =>
    isRecord(item) ? [{ object: item, pointer: childPointer(`${pointer}/${key}`, index) }] : [],
  );
}

/** What the document says about the parts of its main component, or about all of itself. */
function completenessOf(document: Json, main: string | undefined): string | undefined {
  const compositions = objectsAt(document, 'compositions');
  const own = compositions.filter((each) => main !== undefined && textsAt(each, 'assemblies').includes(main));
  const general = compositions.filter(
    (each) => valueAt(each, 'assemblies') === undefined && valueAt(each, 'dependencies') === undefined,
  );
  return worstCompleteness([...own, ...general].flatMap((each) => textAt(each, 'aggregate') ?? []));
}

function addComponent(walk: Walk, { object, pointer }: Placed, depth: number): string {
  const made = toComponent(walk, { object, pointer });
  walk.components.push(made);
  if (depth >= MAX_DEPTH) return made.ref;
  for (const child of placedAt(object, 'components', pointer))
    walk.edges.push({ from: made.ref, to: addComponent(walk, child, depth + 1), kind: 'contains' });
  const pedigree = objectAt(object, 'pedigree');
  for (const key of ['ancestors', 'variants'])
    for (const base of placedAt(pedigree, key, `${pointer}/pedigree`))
      walk.edges.push({ from: made.ref, to: addComponent(walk, base, depth + 1), kind: 'descends-from' });
  const parameters = objectAt(objectAt(object, 'modelCard'), 'modelParameters');
  for (const dataset of placedAt(parameters, 'datasets', `${pointer}/modelCard/modelParameters`)) {
    const ref = textAt(dataset.object, 'ref');
    if (ref !== undefined) walk.edges.push({ from: made.ref, to: ref, kind: 'trained-on' });
    else walk.edges.push({ from: made.ref, to: addInlineDataset(walk, dataset), kind: 'trained-on' });
  }
  return made.ref;
}

/** A model card has one list of data sets; which were for testing stands with them. */
function withTests({ edges, components }: Walk): readonly BomEdge[] {
  const tests = new Set(
    components
      .filter(({ properties }) =>
        (properties.get('sallyport:dataset:usage') ?? []).some((usage) =>
          /^(?:testing|validation)$/.test(usage),
        ),
      )
      .map(({ ref }) => ref),
  );
  return edges.map((edge) =>
    edge.kind === 'trained-on' && tests.has(edge.to) ? { ...edge, kind: 'tested-on' } : edge,
  );
}

function refOf(walk: Walk, object: Json): string {
  const ref = textAt(object, 'bom-ref');
  if (ref !== undefined) return ref;
  walk.unnamed += 1;
  return `unnamed-${String(walk.unnamed)}`;
}

function toComponent(walk: Walk, { object: component, pointer }: Placed): BomComponent {
  const group = textAt(component, 'group');
  const name = textAt(component, 'name') ?? '';
  return {
    ref: refOf(walk, component),
    pointer,
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
    licenses: licensesOf(component, false),
    concluded: licensesOf(component, true),
    properties: propertiesOf(component),
    card: cardOf(component),
    references: objectsAt(component, 'externalReferences').map((each) => ({
      type: textAt(each, 'type') ?? 'other',
      url: textAt(each, 'url') ?? '',
    })),
    ...timeOf(component),
  };
}

/** A licence without acknowledgement is a declared one. */
function licensesOf(component: Json, isConcluded: boolean): readonly string[] {
  const texts = objectsAt(component, 'licenses').flatMap((choice) => {
    const license = objectAt(choice, 'license');
    const concluded = [choice, license].some((each) => textAt(each, 'acknowledgement') === 'concluded');
    if (concluded !== isConcluded) return [];
    return textAt(choice, 'expression') ?? textAt(license, 'id') ?? textAt(license, 'name') ?? [];
  });
  return statedLicenses(texts);
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

function addInlineDataset(walk: Walk, { object: data, pointer }: Placed): string {
  const name = textAt(data, 'name') ?? 'dataset';
  const object = { type: 'data', name, data: [data], 'bom-ref': textAt(data, 'bom-ref') };
  const component = toComponent(walk, { object, pointer });
  walk.components.push(component);
  return component.ref;
}

function toService(walk: Walk, { object: service, pointer }: Placed): BomComponent {
  const made = toComponent(walk, { object: { ...service, type: 'service' }, pointer });
  const [environment] = made.properties.get('sallyport:service:environment') ?? [];
  return {
    ...made,
    kind: 'service',
    ...(environment === undefined ? {} : { environment }),
    ...textField('supplier', objectAt(service, 'provider'), 'name'),
    references: textsAt(service, 'endpoints').map((url) => ({ type: 'endpoint', url })),
  };
}
