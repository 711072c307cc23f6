import type { BomFindings } from './bom-rules.ts';
import { cleanText } from './clean-text.ts';
import { spdxExpression, spdxId } from './cyclonedx-licenses.ts';
import { hashProblem } from './hash-length.ts';
import { isRecord, textAt, valueAt } from './json-access.ts';
import { childPointer } from './json-pointer.ts';
import { purlProblem } from './purl-check.ts';
import { SPDX2_OBJECTS, SPDX2_VALUES } from './spdx2-terms.ts';

type Json = Readonly<Record<string, unknown>>;

interface Walk {
  readonly findings: BomFindings;
  /** SPDXID to where it was first seen. */
  readonly ids: Map<string, string>;
  readonly licenses: ReadonlySet<string>;
}

/**
 * An SPDX 2.2 or 2.3 document: its fields (JSON schema of the specification), ids that are unique and lead somewhere,
 * licences of the list or of the document, checksums and package URLs that can be true.
 */
export function checkSpdx2(document: Json, findings: BomFindings): void {
  const walk: Walk = { findings, ids: new Map(), licenses: licenseReferences(document) };
  checkObject(walk, document, { kind: 'Document', pointer: '' });
  checkRelationships(walk, document);
  const packages = valueAt(document, 'packages');
  const files = valueAt(document, 'files');
  const isEmpty = [packages, files].every((list) => !Array.isArray(list) || list.length === 0);
  if (isEmpty) findings.add('bom-no-content', '', 'the document has neither a package nor a file');
}

interface Place {
  readonly kind: string;
  readonly pointer: string;
}

function checkObject(walk: Walk, object: Json, { kind, pointer }: Place): void {
  const { findings } = walk;
  const fields = SPDX2_OBJECTS[kind] ?? {};
  for (const [key, text] of Object.entries(fields))
    if (text.startsWith('!') && valueAt(object, key) === undefined)
      findings.add('bom-schema', pointer, `${kind} lacks ${key}`);
  for (const [key, value] of Object.entries(object)) {
    const at = childPointer(pointer, key);
    const type = Object.hasOwn(fields, key) ? fields[key]?.replace(/^!/, '') : undefined;
    if (type === undefined)
      findings.add('bom-schema', at, `${kind} has no field ${JSON.stringify(cleanText(key, 60))}`);
    else checkField(walk, value, { kind: type, pointer: at });
  }
  checkMeaning(walk, object, { kind, pointer });
}

function checkField(walk: Walk, value: unknown, { kind, pointer }: Place): void {
  if (kind.endsWith('[]')) {
    if (!Array.isArray(value)) {
      walk.findings.add('bom-schema', pointer, 'the field is a list');
      return;
    }
    for (const [index, item] of (value as readonly unknown[]).entries())
      checkField(walk, item, { kind: kind.slice(0, -2), pointer: childPointer(pointer, index) });
    return;
  }
  if (Object.hasOwn(SPDX2_OBJECTS, kind)) {
    if (isRecord(value)) checkObject(walk, value, { kind, pointer });
    else walk.findings.add('bom-schema', pointer, `the field is an object (${kind})`);
    return;
  }
  const problem = valueProblem(walk, kind, value);
  if (problem !== undefined) walk.findings.add(problem.rule, pointer, problem.message);
}

function valueProblem(
  walk: Walk,
  kind: string,
  value: unknown,
): { readonly rule: 'bom-schema' | 'bom-unknown-license'; readonly message: string } | undefined {
  const schema = (message: string): { readonly rule: 'bom-schema'; readonly message: string } => ({
    rule: 'bom-schema',
    message,
  });
  if (kind === 'boolean')
    return typeof value === 'boolean' ? undefined : schema('the field is neither true nor false');
  if (kind === 'integer') return Number.isInteger(value) ? undefined : schema('the field is no whole number');
  if (typeof value !== 'string') return schema('the field is no text');
  const values = SPDX2_VALUES[kind];
  if (values !== undefined)
    return values.includes(value)
      ? undefined
      : schema(`${JSON.stringify(cleanText(value, 60))} is no ${kind}`);
  switch (kind) {
    case 'date':
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)
        ? undefined
        : schema('the time is not YYYY-MM-DDThh:mm:ssZ');
    case 'id':
      return /^SPDXRef-[A-Za-z0-9.-]+$/.test(value)
        ? undefined
        : schema('the id is not SPDXRef- and letters, digits, dots, hyphens');
    case 'agent':
      return /^(?:(?:Person|Organization|Tool): .+|NOASSERTION)$/.test(value)
        ? undefined
        : schema('the field is not "Person: ", "Organization: " or "Tool: " and a name');
    case 'license':
      return licenseProblem(walk, value);
    default:
      return undefined;
  }
}

function licenseProblem(
  walk: Walk,
  text: string,
): { readonly rule: 'bom-unknown-license'; readonly message: string } | undefined {
  if (text === 'NOASSERTION' || text === 'NONE') return undefined;
  const problem = (message: string): { readonly rule: 'bom-unknown-license'; readonly message: string } => ({
    rule: 'bom-unknown-license',
    message,
  });
  const references = text.match(/(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+/g) ?? [];
  const missing = references.find((id) => !id.includes(':') && !walk.licenses.has(id));
  if (missing !== undefined) return problem(`${cleanText(missing, 80)} is not explained in the document`);
  // A licence of the document may stand wherever one of the list may.
  const plain = text.replace(/(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+/g, 'MIT');
  return spdxId(plain) === undefined && spdxExpression(plain) === undefined
    ? problem(`${JSON.stringify(cleanText(text, 80))} is no expression of SPDX licences`)
    : undefined;
}

function licenseReferences(document: Json): ReadonlySet<string> {
  const list = valueAt(document, 'hasExtractedLicensingInfos');
  const items = Array.isArray(list) ? (list as readonly unknown[]).filter(isRecord) : [];
  return new Set(items.flatMap((item) => textAt(item, 'licenseId') ?? []));
}

function checkMeaning(walk: Walk, object: Json, { kind, pointer }: Place): void {
  const { findings, ids } = walk;
  const id = textAt(object, 'SPDXID');
  if (id !== undefined) {
    const first = ids.get(id);
    if (first === undefined) ids.set(id, pointer);
    else
      findings.add(
        'bom-duplicate-reference',
        pointer,
        `${cleanText(id, 120)} is also at ${first === '' ? 'the top' : first}`,
      );
  }
  if (kind === 'Checksum') {
    const problem = hashProblem(textAt(object, 'algorithm') ?? '', textAt(object, 'checksumValue') ?? '');
    if (problem !== undefined) findings.add('bom-invalid-hash', pointer, problem);
  }
  const sums = kind === 'File' ? valueAt(object, 'checksums') : undefined;
  if (Array.isArray(sums) && !sums.some((sum) => isRecord(sum) && textAt(sum, 'algorithm') === 'SHA1'))
    findings.add('bom-schema', childPointer(pointer, 'checksums'), 'a file of SPDX 2.3 has a SHA1 checksum');
  if (kind === 'ExternalRef' && textAt(object, 'referenceType') === 'purl') {
    const problem = purlProblem(textAt(object, 'referenceLocator') ?? '');
    if (problem !== undefined)
      findings.add(problem.rule, childPointer(pointer, 'referenceLocator'), problem.message);
  }
  if (
    kind === 'Package' &&
    valueAt(object, 'filesAnalyzed') === false &&
    valueAt(object, 'packageVerificationCode') !== undefined
  )
    findings.add('bom-schema', pointer, 'a package whose files were not analysed has no verification code');
}

/** Ends of relationships, and the lists that are a short form of them. */
function checkRelationships(walk: Walk, document: Json): void {
  const known = (id: string): boolean =>
    walk.ids.has(id) || id === 'NOASSERTION' || id === 'NONE' || id.startsWith('DocumentRef-');
  const check = (value: unknown, pointer: string): void => {
    if (typeof value === 'string' && !known(value))
      walk.findings.add('bom-dangling-reference', pointer, `nothing has the id ${cleanText(value, 120)}`);
  };
  const relations = valueAt(document, 'relationships');
  for (const [index, item] of (Array.isArray(relations) ? (relations as readonly unknown[]) : []).entries()) {
    if (!isRecord(item)) continue;
    for (const key of ['spdxElementId', 'relatedSpdxElement'])
      check(valueAt(item, key), `/relationships/${String(index)}/${key}`);
  }
  const described = valueAt(document, 'documentDescribes');
  for (const [index, id] of (Array.isArray(described) ? (described as readonly unknown[]) : []).entries())
    check(id, `/documentDescribes/${String(index)}`);
}
