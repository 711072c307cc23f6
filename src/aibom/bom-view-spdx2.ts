import {
  multiMap,
  sortedHashes,
  statedLicenses,
  type BomComponent,
  type BomEdge,
  type BomKind,
  type BomView,
} from './bom-view-model.ts';
import { COMPLETE_PROPERTY } from './bom-properties.ts';
import type { HashClaim } from './facts.ts';
import { isAppError } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { isRecord, textAt } from './json-access.ts';
import { objectAt, objectsAt, textField, textsAt } from './json-lists.ts';

type Json = Readonly<Record<string, unknown>>;

/** Relationship to edge; `reverse`: the related element is the one that needs. */
const EDGES: ReadonlyMap<string, { readonly kind: BomEdge['kind']; readonly reverse?: true }> = new Map<
  string,
  { readonly kind: BomEdge['kind']; readonly reverse?: true }
>([
  ['CONTAINS', { kind: 'contains' }],
  ['CONTAINED_BY', { kind: 'contains', reverse: true }],
  ['DEPENDS_ON', { kind: 'depends-on' }],
  ['DEPENDENCY_OF', { kind: 'depends-on', reverse: true }],
  ['DESCENDANT_OF', { kind: 'descends-from' }],
  ['ANCESTOR_OF', { kind: 'descends-from', reverse: true }],
  ['DATA_FILE_OF', { kind: 'trained-on', reverse: true }],
  ['TEST_OF', { kind: 'tested-on', reverse: true }],
]);

/** An SPDX 2.3 document as a view. It has no models: what our writer says in annotations is read back. */
export function viewSpdx2(document: Json): BomView {
  const info = objectAt(document, 'creationInfo');
  const creators = textsAt(info, 'creators');
  const relations = objectsAt(document, 'relationships');
  const edges = relations.flatMap((relation): readonly BomEdge[] => {
    const edge = EDGES.get(textAt(relation, 'relationshipType') ?? '');
    const from = textAt(relation, 'spdxElementId') ?? '';
    const to = textAt(relation, 'relatedSpdxElement') ?? '';
    if (edge === undefined) return [];
    return [edge.reverse === true ? { from: to, to: from, kind: edge.kind } : { from, to, kind: edge.kind }];
  });
  const described = [
    ...textsAt(document, 'documentDescribes'),
    ...relations
      .filter((each) => textAt(each, 'relationshipType') === 'DESCRIBES')
      .flatMap((each) => textAt(each, 'relatedSpdxElement') ?? []),
  ];
  const [main] = described;
  const components = ['packages', 'files'].flatMap((key) =>
    objectsAt(document, key).map((item, index) =>
      toComponent(item, { edges, pointer: `/${key}/${String(index)}` }),
    ),
  );
  const [complete] = components.find(({ ref }) => ref === main)?.properties.get(COMPLETE_PROPERTY) ?? [];
  return {
    standard: 'SPDX',
    version: (textAt(document, 'spdxVersion') ?? '').replace(/^SPDX-/, ''),
    ...textField('id', document, 'documentNamespace'),
    ...textField('timestamp', info, 'created'),
    authors: creators.filter((each) => !each.startsWith('Tool:')).map((each) => each.replace(/^\w+: /, '')),
    tools: creators.filter((each) => each.startsWith('Tool:')).map((each) => each.replace(/^Tool: /, '')),
    lifecycles: [],
    isSigned: false,
    ...(main === undefined ? {} : { main }),
    ...(complete === undefined ? {} : { completeness: complete === 'true' ? 'complete' : 'incomplete' }),
    components,
    edges,
    sections: new Set(Object.keys(document)),
  };
}

function toComponent(
  item: Json,
  { edges, pointer }: { readonly edges: readonly BomEdge[]; readonly pointer: string },
): BomComponent {
  const ref = textAt(item, 'SPDXID') ?? '';
  const properties = propertiesOf(item);
  const purl = objectsAt(item, 'externalRefs').find((each) => textAt(each, 'referenceType') === 'purl');
  const supplier = textAt(item, 'supplier')?.replace(/^\w+: /, '');
  const author = textAt(item, 'originator')?.replace(/^\w+: /, '');
  const time = textAt(item, 'releaseDate') ?? textAt(item, 'builtDate');
  const place = textAt(item, 'downloadLocation');
  return {
    ref,
    pointer,
    kind: kindOf(item, { properties, edges, ref }),
    name: textAt(item, 'name') ?? (textAt(item, 'fileName') ?? '').replace(/^\.\//, ''),
    ...textField('version', item, 'versionInfo'),
    ...(purl === undefined ? {} : textField('purl', purl, 'referenceLocator')),
    ...textField('description', item, 'description'),
    ...(supplier === undefined || supplier === 'NOASSERTION' ? {} : { supplier }),
    authors: author === undefined ? [] : [author],
    hashes: sortedHashes(objectsAt(item, 'checksums').map(hashOf)),
    licenses: statedLicenses(textsAt(item, 'licenseDeclared')),
    concluded: statedLicenses(textsAt(item, 'licenseConcluded')),
    properties,
    card: multiMap(
      ['task', 'architecture', 'metric', 'limitation', 'intended-use'].flatMap((name) =>
        (properties.get(`sallyport:model:${name}`) ?? []).map(
          (value) => [CARD[name] ?? name, value.replace(/ \[[^\]]*\]=/, '=')] as const,
        ),
      ),
    ),
    references:
      place === undefined || place === 'NOASSERTION' || place === 'NONE'
        ? []
        : [{ type: 'distribution', url: place }],
    ...(time === undefined ? {} : { time }),
  };
}

const CARD: Readonly<Record<string, string>> = {
  metric: 'metrics',
  limitation: 'limitations',
  'intended-use': 'uses',
};

function kindOf(
  item: Json,
  about: {
    readonly properties: ReadonlyMap<string, readonly string[]>;
    readonly edges: readonly BomEdge[];
    readonly ref: string;
  },
): BomKind {
  if (textAt(item, 'fileName') !== undefined || textAt(item, 'primaryPackagePurpose') === 'FILE')
    return 'file';
  if (about.properties.has('sallyport:model:digest')) return 'model';
  const incoming = about.edges.filter((edge) => edge.to === about.ref).map((edge) => edge.kind);
  if (incoming.includes('trained-on') || incoming.includes('tested-on')) return 'dataset';
  return incoming.includes('descends-from') ? 'model' : 'software';
}

function hashOf(sum: Json): HashClaim {
  const algorithm = (textAt(sum, 'algorithm') ?? '').replace(/^SHA(\d{1,3})$/, 'SHA-$1');
  return { algorithm, value: (textAt(sum, 'checksumValue') ?? '').toLowerCase() };
}

/** Annotations of our writer hold a list of names and values as JSON. */
function propertiesOf(item: Json): ReadonlyMap<string, readonly string[]> {
  const pairs = objectsAt(item, 'annotations').flatMap(
    (annotation): readonly (readonly [string, string])[] => {
      const comment = textAt(annotation, 'comment') ?? '';
      if (!comment.startsWith('[{"name":')) return [];
      try {
        const list = parseStrictJson(comment, { maxBytes: 16 * 1024 * 1024, what: 'annotation' });
        return (Array.isArray(list) ? (list as readonly unknown[]) : [])
          .filter(isRecord)
          .map((each) => [textAt(each, 'name') ?? '', textAt(each, 'value') ?? ''] as const);
      } catch (error) {
        if (!isAppError(error)) throw error;
        return [];
      }
    },
  );
  return multiMap(pairs);
}
