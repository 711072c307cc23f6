import type { BomFindings } from './bom-rules.ts';
import { hashProblem } from './hash-length.ts';
import { isRecord, textAt, valueAt } from './json-access.ts';
import { childPointer } from './json-pointer.ts';
import { purlProblem, typeOfPurl } from './purl-check.ts';
import { cleanText } from './clean-text.ts';
import { checkDependencyCycles } from './dependency-cycles.ts';

type Json = Readonly<Record<string, unknown>>;

/** Keys whose texts are references to a `bom-ref` of the same document, or links to another BOM. */
const REFERENCE_LISTS: ReadonlySet<string> = new Set(['dependsOn', 'provides', 'assemblies', 'subjects']);
const REFERENCE_TEXTS: ReadonlySet<string> = new Set([
  'ref',
  'attributedTo',
  'process',
  'requirement',
  'assessor',
  'target',
  'predicate',
]);
const MAX_NODES = 5_000_000;

interface Reference {
  readonly value: string;
  readonly pointer: string;
}

interface Walk {
  readonly findings: BomFindings;
  /** bom-ref to where it was first seen. */
  readonly refs: Map<string, string>;
  readonly references: Reference[];
  nodes: number;
}

/**
 * What the CycloneDX schema does not say (cyclonedx.org/docs, field descriptions): references that lead somewhere,
 * identifiers that are unique, hashes and package URLs that can be true, fields where they belong.
 */
export function checkCyclonedx(document: Json, findings: BomFindings): void {
  const walk: Walk = { findings, refs: new Map(), references: [], nodes: 0 };
  visit(walk, document, { pointer: '', key: '', parent: '' });
  checkReferences(walk);
  checkDependencyCycles(edgesOf(document), (ref) => {
    findings.add('bom-cycle', '/dependencies', `${cleanText(ref, 120)} depends on itself`);
  });
  const metadata = valueAt(document, 'metadata');
  const isEmpty =
    !(isRecord(metadata) && isRecord(valueAt(metadata, 'component'))) &&
    ['components', 'services', 'vulnerabilities', 'declarations', 'formulation', 'definitions'].every(
      (key) => valueAt(document, key) === undefined,
    );
  if (isEmpty) findings.add('bom-no-content', '', 'the document has neither a component nor a service');
}

interface Place {
  readonly pointer: string;
  /** Key of the value in its object, and of the object or list around it. */
  readonly key: string;
  readonly parent: string;
}

function visit(walk: Walk, value: unknown, place: Place): void {
  walk.nodes += 1;
  if (walk.nodes > MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly unknown[]).entries())
      visit(walk, item, {
        pointer: childPointer(place.pointer, index),
        key: place.key,
        parent: place.parent,
      });
    return;
  }
  if (!isRecord(value)) return;
  checkObject(walk, value, place);
  for (const [key, item] of Object.entries(value)) {
    const pointer = childPointer(place.pointer, key);
    collectReferences(walk, { key, item, pointer, parent: place.key });
    visit(walk, item, { pointer, key, parent: place.key });
  }
}

function collectReferences(
  walk: Walk,
  {
    key,
    item,
    pointer,
    parent,
  }: { readonly key: string; readonly item: unknown; readonly pointer: string; readonly parent: string },
): void {
  const isComposition = parent === 'compositions' && (key === 'dependencies' || key === 'vulnerabilities');
  if ((REFERENCE_LISTS.has(key) || isComposition) && Array.isArray(item)) {
    for (const [index, text] of (item as readonly unknown[]).entries())
      if (typeof text === 'string')
        walk.references.push({ value: text, pointer: childPointer(pointer, index) });
  } else if (REFERENCE_TEXTS.has(key) && typeof item === 'string' && isReferencePlace(key, parent)) {
    walk.references.push({ value: item, pointer });
  }
}

/** The same words are plain texts elsewhere. */
function isReferencePlace(key: string, parent: string): boolean {
  switch (key) {
    case 'ref':
      // `affects[].ref` of a vulnerability may name a thing of another document.
      return [
        'dependencies',
        'datasets',
        'resource',
        'source',
        'target',
        'resourceReferences',
        'runtimeTopology',
        'taskDependencies',
      ].includes(parent);
    case 'attributedTo':
    case 'process':
      return parent === 'citations';
    case 'target':
    case 'predicate':
      return parent === 'claims' && key === 'target';
    case 'requirement':
      return parent === 'map';
    case 'assessor':
      return parent === 'attestations';
    default:
      return false;
  }
}

function checkObject(walk: Walk, object: Json, place: Place): void {
  const { findings } = walk;
  const ref = textAt(object, 'bom-ref');
  if (ref !== undefined) {
    const first = walk.refs.get(ref);
    if (first === undefined) walk.refs.set(ref, place.pointer);
    else
      findings.add(
        'bom-duplicate-reference',
        place.pointer,
        `${JSON.stringify(cleanText(ref, 120))} is also at ${first}`,
      );
  }
  const algorithm = textAt(object, 'alg');
  const content = textAt(object, 'content');
  if (place.key === 'hashes' && algorithm !== undefined && content !== undefined) {
    const problem = hashProblem(algorithm, content);
    if (problem !== undefined) findings.add('bom-invalid-hash', place.pointer, problem);
  }
  if (isComponent(place)) checkComponent(findings, object, place.pointer);
  if (isRecord(valueAt(object, 'signature')))
    findings.add(
      'bom-unchecked-signature',
      childPointer(place.pointer, 'signature'),
      'the signature inside the document was not checked',
    );
}

function isComponent({ key }: Place): boolean {
  return ['component', 'components', 'ancestors', 'descendants', 'variants'].includes(key);
}

function checkComponent(findings: BomFindings, component: Json, pointer: string): void {
  const type = textAt(component, 'type');
  if (type === undefined) return;
  if (valueAt(component, 'modelCard') !== undefined && type !== 'machine-learning-model')
    findings.add(
      'bom-misplaced-field',
      childPointer(pointer, 'modelCard'),
      `a component of type ${cleanText(type, 40)} has a model card`,
    );
  if (valueAt(component, 'data') !== undefined && type !== 'data')
    findings.add(
      'bom-misplaced-field',
      childPointer(pointer, 'data'),
      `a component of type ${cleanText(type, 40)} has data`,
    );
  const purl = textAt(component, 'purl');
  if (purl !== undefined) {
    const problem = purlProblem(purl);
    if (problem !== undefined) findings.add(problem.rule, childPointer(pointer, 'purl'), problem.message);
    const isModelPurl =
      ['huggingface', 'mlflow'].includes(typeOfPurl(purl) ?? '') &&
      !/^pkg:huggingface\/datasets\//.test(purl);
    if (isModelPurl && type !== 'machine-learning-model')
      findings.add(
        'bom-model-as-other-type',
        pointer,
        `a model of the Hub or of MLflow is listed as ${cleanText(type, 40)}`,
      );
  }
  const version = textAt(component, 'version');
  const hashes = valueAt(component, 'hashes');
  for (const hash of Array.isArray(hashes) ? (hashes as readonly unknown[]) : []) {
    if (
      isRecord(hash) &&
      version !== undefined &&
      textAt(hash, 'content')?.toLowerCase() === version.toLowerCase()
    )
      findings.add(
        'bom-commit-as-hash',
        childPointer(pointer, 'hashes'),
        'the version of the component is given as its hash',
      );
  }
}

/** A reference leads to a `bom-ref` here, or to another BOM (`urn:cdx:`, BOM-Link). */
function checkReferences(walk: Walk): void {
  for (const { value, pointer } of walk.references) {
    if (walk.refs.has(value) || value.startsWith('urn:cdx:')) continue;
    walk.findings.add(
      'bom-dangling-reference',
      pointer,
      `nothing has the bom-ref ${JSON.stringify(cleanText(value, 120))}`,
    );
  }
}

function edgesOf(document: Json): ReadonlyMap<string, readonly string[]> {
  const list = valueAt(document, 'dependencies');
  const edges = new Map<string, readonly string[]>();
  for (const item of Array.isArray(list) ? (list as readonly unknown[]) : []) {
    if (!isRecord(item)) continue;
    const ref = textAt(item, 'ref');
    const needs = valueAt(item, 'dependsOn');
    if (ref !== undefined && Array.isArray(needs))
      edges.set(
        ref,
        needs.filter((need) => typeof need === 'string'),
      );
  }
  return edges;
}
