import type { BomFindings } from './bom-rules.ts';
import { cleanText } from './clean-text.ts';
import { hashProblem } from './hash-length.ts';
import { isRecord, textAt, valueAt } from './json-access.ts';
import { childPointer } from './json-pointer.ts';
import { purlProblem } from './purl-check.ts';
import {
  idsAt,
  isSpdx3Class,
  SPDX3_CONTEXT,
  typeOf,
  type Spdx3Graph,
  type Spdx3Node,
  type Spdx3Object,
} from './spdx3-graph.ts';
import { SPDX3_CLASSES, SPDX3_INDIVIDUALS, SPDX3_VALUES } from './spdx3-terms.ts';
import { spdx3ValueProblem } from './spdx3-values.ts';

/** Keys of JSON-LD that every object may have. */
const LINKED_DATA_KEYS: ReadonlySet<string> = new Set(['type', '@type', 'spdxId', '@id']);

interface Property {
  readonly kind: string;
  readonly min: number;
  readonly max: number;
}

/**
 * An SPDX 3.0.1 document against the classes of the model (its SHACL shapes): types, properties, how many, of what,
 * references and what they lead to. Stricter than the JSON schema, which knows nothing of references.
 */
export function checkSpdx3(document: Spdx3Object, graph: Spdx3Graph, findings: BomFindings): void {
  if (valueAt(document, '@context') !== SPDX3_CONTEXT)
    findings.add('bom-schema', '/@context', `the context is not exactly ${SPDX3_CONTEXT}`);
  const external = new Set(
    graph.nodes
      .filter((node) => node.type === 'ExternalMap')
      .flatMap((node) => textAt(node.object, 'externalSpdxId') ?? []),
  );
  for (const node of graph.nodes) checkNode(node, { graph, findings, external });
  checkIdentifiers(graph, findings);
  const documents = graph.nodes.filter((node) => node.type === 'SpdxDocument');
  if (documents.length !== 1)
    findings.add(
      'bom-schema',
      '/@graph',
      `a file has one SpdxDocument, this has ${String(documents.length)}`,
    );
}

interface Context {
  readonly graph: Spdx3Graph;
  readonly findings: BomFindings;
  readonly external: ReadonlySet<string>;
}

function checkNode(node: Spdx3Node, context: Context): void {
  const { findings } = context;
  const found = Object.hasOwn(SPDX3_CLASSES, node.type) ? SPDX3_CLASSES[node.type] : undefined;
  if (found === undefined) {
    // A class of somebody's own is an extension; it is named by an IRI.
    if (!/^[a-z][a-z0-9+.-]*:/i.test(node.type))
      findings.add(
        'bom-schema',
        node.pointer,
        `${JSON.stringify(cleanText(node.type, 80))} is no class of SPDX 3.0.1`,
      );
    return;
  }
  if (found.isAbstract === true)
    findings.add('bom-schema', node.pointer, `${node.type} is abstract and has no instances`);
  const properties = propertiesOf(node.type);
  for (const key of Object.keys(node.object))
    if (!LINKED_DATA_KEYS.has(key) && key !== '@context' && !properties.has(key))
      findings.add(
        'bom-schema',
        childPointer(node.pointer, key),
        `${node.type} has no property ${JSON.stringify(cleanText(key, 80))}`,
      );
  for (const [key, property] of properties) checkProperty(node, { key, property }, context);
  checkMeaning(node, findings);
  checkProfileNames(node, findings);
}

const cache = new Map<string, ReadonlyMap<string, Property>>();

/** Own and inherited properties. */
function propertiesOf(type: string): ReadonlyMap<string, Property> {
  const known = cache.get(type);
  if (known !== undefined) return known;
  const all = new Map<string, Property>();
  for (let name: string | undefined = type; name !== undefined; name = SPDX3_CLASSES[name]?.parent)
    for (const [key, text] of Object.entries(SPDX3_CLASSES[name]?.properties ?? {}))
      all.set(key, parseProperty(text));
  cache.set(type, all);
  return all;
}

const COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  '?': [0, 1],
  '1': [1, 1],
  '*': [0, Infinity],
  '+': [1, Infinity],
  '2': [2, Infinity],
};

function parseProperty(text: string): Property {
  const [min, max] = COUNTS[text.charAt(0)] ?? [0, Infinity];
  return { kind: text.slice(1), min, max };
}

function checkProperty(
  node: Spdx3Node,
  { key, property }: { readonly key: string; readonly property: Property },
  context: Context,
): void {
  const { findings } = context;
  const value = valueAt(node.object, key);
  const pointer = childPointer(node.pointer, key);
  if (value === undefined) {
    if (property.min > 0) findings.add('bom-schema', node.pointer, `${node.type} lacks ${key}`);
    return;
  }
  if (property.max === 1 && Array.isArray(value)) {
    findings.add('bom-schema', pointer, `${key} is one value, not a list`);
    return;
  }
  if (property.max > 1 && !Array.isArray(value)) {
    findings.add('bom-schema', pointer, `${key} is a list`);
    return;
  }
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  if (items.length < property.min)
    findings.add(
      'bom-schema',
      pointer,
      `${key} has ${String(items.length)} values, at least ${String(property.min)} are needed`,
    );
  for (const [index, item] of items.entries())
    checkValue(
      item,
      { kind: property.kind, pointer: Array.isArray(value) ? childPointer(pointer, index) : pointer },
      context,
    );
}

function checkValue(
  item: unknown,
  at: { readonly kind: string; readonly pointer: string },
  context: Context,
): void {
  const { kind, pointer } = at;
  const values = SPDX3_VALUES[kind];
  if (values !== undefined) {
    if (typeof item !== 'string' || !values.includes(item))
      context.findings.add(
        'bom-schema',
        pointer,
        `${cleanText(JSON.stringify(item) ?? '', 60)} is no ${kind}`,
      );
  } else if (Object.hasOwn(SPDX3_CLASSES, kind)) checkReference(item, at, context);
  else {
    const problem = spdx3ValueProblem(kind, item);
    if (problem !== undefined) context.findings.add('bom-schema', pointer, problem);
  }
}

/** An object in place, the name of an individual, or the id of something in this file or in a mapped one. */
function checkReference(
  item: unknown,
  { kind, pointer }: { readonly kind: string; readonly pointer: string },
  context: Context,
): void {
  const { findings, graph, external } = context;
  if (isRecord(item)) {
    const type = typeOf(item);
    if (type === undefined) findings.add('bom-schema', pointer, 'the object has no type');
    else if (Object.hasOwn(SPDX3_CLASSES, type) && !isSpdx3Class(type, kind))
      findings.add('bom-wrong-class', pointer, `${type} is no ${kind}`);
    return;
  }
  if (typeof item !== 'string') {
    findings.add('bom-schema', pointer, `the value is neither an object nor the id of a ${kind}`);
    return;
  }
  const individual = Object.hasOwn(SPDX3_INDIVIDUALS, item) ? SPDX3_INDIVIDUALS[item] : undefined;
  const target = graph.byId.get(item);
  const type = individual ?? target?.type;
  if (type === undefined) {
    if (!external.has(item))
      findings.add(
        'bom-dangling-reference',
        pointer,
        `nothing has the id ${JSON.stringify(cleanText(item, 160))}`,
      );
  } else if (Object.hasOwn(SPDX3_CLASSES, type) && !isSpdx3Class(type, kind) && individual === undefined)
    findings.add(
      'bom-wrong-class',
      pointer,
      `${JSON.stringify(cleanText(item, 120))} is ${type}, not ${kind}`,
    );
}

/** The context gives the word "extension" to a property: as a profile it is another IRI, which the shapes refuse. */
function checkProfileNames(node: Spdx3Node, findings: BomFindings): void {
  for (const name of idsAt(node.object, 'profileConformance')) {
    if (name === 'extension')
      findings.add(
        'bom-schema',
        childPointer(node.pointer, 'profileConformance'),
        'the profile "extension" cannot be named in JSON-LD of 3.0.1',
      );
  }
}

/** What the shapes do not say: hashes, package URLs, ends of special relationships. */
function checkMeaning(node: Spdx3Node, findings: BomFindings): void {
  if (node.type === 'Hash' || node.type === 'PackageVerificationCode') {
    const problem = hashProblem(
      textAt(node.object, 'algorithm') ?? '',
      textAt(node.object, 'hashValue') ?? '',
    );
    if (problem !== undefined && textAt(node.object, 'hashValue') !== undefined)
      findings.add('bom-invalid-hash', node.pointer, problem);
  }
  const purl = textAt(node.object, 'software_packageUrl');
  if (purl !== undefined) {
    const problem = purlProblem(purl);
    if (problem !== undefined)
      findings.add(problem.rule, childPointer(node.pointer, 'software_packageUrl'), problem.message);
  }
}

/** Elements have an IRI of their own; an id twice is two elements under one name. */
function checkIdentifiers(graph: Spdx3Graph, findings: BomFindings): void {
  const first = new Map<string, string>();
  for (const node of graph.nodes) {
    const isElement =
      isSpdx3Class(node.type, 'Element') || isSpdx3Class(node.type, 'simplelicensing_AnyLicenseInfo');
    if (isElement && (node.id === undefined || !/^(?!_:)[^\s:]+:.+/.test(node.id)))
      findings.add('bom-schema', node.pointer, `${node.type} has no spdxId that is an IRI`);
    if (node.id === undefined) continue;
    const earlier = first.get(node.id);
    if (earlier === undefined) first.set(node.id, node.pointer);
    else if (Object.keys(node.object).length > 2)
      findings.add(
        'bom-duplicate-reference',
        node.pointer,
        `${JSON.stringify(cleanText(node.id, 120))} is also at ${earlier}`,
      );
  }
}
