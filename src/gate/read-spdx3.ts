import * as z from 'zod';
import { err, ok, type Result } from '../domain/result.ts';
import {
  MODEL_DIGEST,
  POINTER_SHA256,
  propertyOf,
  sha256Or,
  spdxTime,
  type BomReader,
} from './described-model.ts';

const texts = z.union([z.string().transform((text) => [text]), z.array(z.string())]);
const creationInfo = z.looseObject({
  specVersion: z.string().regex(/^3\.\d+\.\d+$/),
  created: z.iso.datetime(),
});
const extension = z.looseObject({
  extension_cdxProperty: z
    .array(
      z.looseObject({
        extension_cdxPropName: z.string(),
        extension_cdxPropValue: z.string().optional(),
      }),
    )
    .optional(),
});
const node = z.looseObject({
  type: z.string(),
  spdxId: z.string().optional(),
  '@id': z.string().optional(),
  name: z.string().optional(),
  creationInfo: z.unknown().optional(),
  rootElement: texts.optional(),
  verifiedUsing: z
    .array(z.looseObject({ algorithm: z.string().optional(), hashValue: z.string().optional() }))
    .optional(),
  extension: z.array(extension).optional(),
  from: z.string().optional(),
  relationshipType: z.string().optional(),
  to: texts.optional(),
});
const bomSchema = z.looseObject({
  '@context': z.string().regex(/^https:\/\/spdx\.org\/rdf\/3\.\d+\.\d+\/spdx-context\.jsonld$/),
  '@graph': z.array(node),
});

type Node = z.infer<typeof node>;

/** Collections inside of collections; more is no document that a person made. */
const MAX_ROOT_STEPS = 8;

/** The model is the one AI package at the root of the document; its files are those that it contains. */
export const SPDX3: BomReader = {
  standard: 'an SPDX 3',
  head: (predicate) => {
    const graph = readGraph(predicate);
    if (!graph.ok) return graph;
    const { document, byId } = graph.value;
    const info = creationInfo.safeParse(
      typeof document.creationInfo === 'string' ? byId.get(document.creationInfo) : document.creationInfo,
    );
    if (!info.success) return err('creationInfo');
    const { specVersion, created } = info.data;
    return ok({ format: `SPDX ${specVersion}`, time: spdxTime(created) });
  },
  model: (predicate) => {
    const graph = readGraph(predicate);
    if (!graph.ok) return err(`the graph cannot be read (${graph.error})`);
    const { document, byId, nodes } = graph.value;
    const model = rootModel(document, byId);
    if (model === undefined) return err('no single AI package with a name at the root of the document');
    const contained = nodes
      .filter(({ from, relationshipType }) => from === model.spdxId && relationshipType === 'contains')
      .flatMap(({ to = [] }) => to);
    return ok({
      sha256: sha256Of(model),
      digest: propertyOf(propertiesOf(model), MODEL_DIGEST),
      files: [...new Set(contained)].flatMap((id) => {
        const each = byId.get(id);
        if (each?.type !== 'software_File') return [];
        const pointerSha256 = propertyOf(propertiesOf(each), POINTER_SHA256);
        return [{ name: each.name ?? '', sha256: sha256Of(each), pointerSha256 }];
      }),
    });
  },
};

interface Graph {
  readonly nodes: readonly Node[];
  readonly byId: ReadonlyMap<string, Node>;
  readonly document: Node;
}

/** Errors are the place of what cannot be read. */
function readGraph(predicate: unknown): Result<Graph, string> {
  const parsed = bomSchema.safeParse(predicate);
  if (!parsed.success) return err(parsed.error.issues[0]?.path.join('.') ?? '');
  const nodes = parsed.data['@graph'];
  const byId = new Map<string, Node>();
  for (const each of nodes) {
    const id = each.spdxId ?? each['@id'];
    if (id === undefined) continue;
    if (byId.has(id)) return err(`${id}, which is there twice`);
    byId.set(id, each);
  }
  const [document, other] = nodes.filter(({ type }) => type === 'SpdxDocument');
  if (document === undefined || other !== undefined) return err('SpdxDocument, of which there must be one');
  return ok({ nodes, byId, document });
}

/** A document has a collection (SBOM) at its root, or the model itself. */
function rootModel(document: Node, byId: ReadonlyMap<string, Node>): Node | undefined {
  let current: Node | undefined = document;
  for (let step = 0; step < MAX_ROOT_STEPS && current?.rootElement?.length === 1; step += 1) {
    current = byId.get(current.rootElement[0] ?? '');
    if (current?.type === 'ai_AIPackage' && current.name !== undefined && current.name !== '') return current;
  }
  return undefined;
}

function sha256Of({ verifiedUsing }: Node): string | undefined {
  return sha256Or(verifiedUsing?.find(({ algorithm }) => algorithm === 'sha256')?.hashValue);
}

function propertiesOf({ extension: extensions = [] }: Node): { name: string; value: string | undefined }[] {
  return extensions.flatMap(({ extension_cdxProperty: properties = [] }) =>
    properties.map(({ extension_cdxPropName: name, extension_cdxPropValue: value }) => ({ name, value })),
  );
}
