import { AppError, isAppError } from '../domain/errors.ts';
import { decodeUtf8 } from './byte-cursor.ts';
import { cleanText, cleanUrl } from './clean-text.ts';
import { declarationsSchema, type Declarations } from './declarations-schema.ts';
import { FactCollector } from './fact-collector.ts';
import type { DatasetClaim, Fact, FactKind, FactValues } from './facts.ts';
import { readYamlText, type YamlPath, type YamlText } from './yaml-text.ts';

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_TEXT = 2_000;

/** The declarations file as it was given: its name for messages and sources, and its bytes. */
export interface DeclarationsFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Keys with one text → kind of fact. */
const TEXTS = {
  name: 'name',
  'model-version': 'version',
  description: 'description',
  purl: 'package-url',
  task: 'task',
  application: 'application',
  training: 'training',
  'safety-risk': 'safety-risk',
  autonomy: 'autonomy',
  'sensitive-personal-information': 'sensitive-personal-information',
} as const satisfies Partial<Record<keyof Declarations, FactKind>>;

/** Keys with a list of texts → kind of fact. */
const LISTS = {
  authors: 'author',
  domains: 'domain',
  'intended-use': 'intended-use',
  users: 'user',
  limitations: 'limitation',
  tradeoffs: 'tradeoff',
  preprocessing: 'preprocessing',
  explainability: 'explainability',
  standards: 'compliance',
} as const satisfies Partial<Record<keyof Declarations, FactKind>>;

type Locate = (...path: YamlPath) => { pointer: string; line: number };

/**
 * The facts that a declarations file states, each with its line. Errors: `invalid-input` (not YAML, an unknown key, a
 * value of another kind), naming file and line.
 */
export function readDeclarations(file: DeclarationsFile): readonly Fact[] {
  const yaml = parse(file);
  const outcome = declarationsSchema.safeParse(toPlain(yaml.value));
  if (!outcome.success) {
    const [issue] = outcome.error.issues;
    const path = (issue?.path ?? []).map((part) => (typeof part === 'number' ? part : String(part)));
    const place = path.length === 0 ? 'the top' : path.join('.');
    throw new AppError(
      'invalid-input',
      `${file.name}:${String(yaml.lineOf(path))}: ${place}: ${issue?.message ?? ''}`,
      {
        hint: 'see docs/aibom.md for the keys of aibom.yml',
      },
    );
  }
  const found = new FactCollector(file.name);
  const at: Locate = (...path) => ({ pointer: `/${path.join('/')}`, line: yaml.lineOf(path) });
  addScalars(found, outcome.data, at);
  addParties(found, outcome.data, at);
  addLists(found, outcome.data, at);
  addUses(found, outcome.data, at);
  return found.facts;
}

function parse(file: DeclarationsFile): YamlText {
  try {
    if (file.bytes.length > MAX_BYTES) throw new AppError('limit-exceeded', 'the file is longer than 4 MiB');
    return readYamlText(decodeUtf8(file.bytes), { what: 'file' });
  } catch (cause) {
    if (!isAppError(cause)) throw cause;
    throw new AppError('invalid-input', `${file.name}: ${cause.message}`, { cause });
  }
}

/** Maps become objects without a prototype, so that no key has a meaning of its own. */
function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (!(value instanceof Map)) return value;
  const entries = [...value].map(([key, item]) => [String(key), toPlain(item)] as const);
  if (entries.some(([key]) => key === '__proto__')) return undefined;
  return Object.fromEntries(entries);
}

function addScalars(found: FactCollector, declared: Declarations, at: Locate): void {
  const declareText = textDeclarer(found);
  for (const [key, kind] of entriesOf(TEXTS)) {
    const text = declared[key];
    if (text !== undefined) declareText(kind, cleanText(text, MAX_TEXT), at(key));
  }
  for (const [key, kind] of entriesOf(LISTS)) {
    for (const [index, text] of (declared[key] ?? []).entries())
      declareText(kind, cleanText(text, MAX_TEXT), at(key, index));
  }
  for (const key of ['license', 'concluded-license'] as const) {
    const text = declared[key];
    if (text !== undefined) found.declare(key, { text: cleanText(text, 200) }, at(key));
  }
  for (const key of ['download-location', 'homepage'] as const) {
    const url = cleanUrl(declared[key] ?? '');
    if (url !== undefined) found.declare(key, url, at(key));
  }
  for (const key of ['release-time', 'built-time'] as const) {
    const time = declared[key];
    if (time !== undefined) found.declare(key, wholeTime(time), at(key));
  }
}

function addParties(found: FactCollector, declared: Declarations, at: Locate): void {
  for (const key of ['supplier', 'manufacturer'] as const) {
    const party = declared[key];
    if (party === undefined) continue;
    const url = cleanUrl(party.url ?? '');
    found.declare(
      key,
      {
        name: cleanText(party.name, 200),
        ...(url === undefined ? {} : { url }),
        ...(party.email === undefined ? {} : { email: cleanText(party.email, 200) }),
      },
      at(key),
    );
  }
}

function addLists(found: FactCollector, declared: Declarations, at: Locate): void {
  for (const [index, { name, version, url, relation }] of (declared['base-models'] ?? []).entries()) {
    const claim = {
      name: cleanText(name, 200),
      ...withText('version', version),
      ...withUrl(url),
      ...withText('relation', relation),
    };
    found.declare('base-model', claim, at('base-models', index));
  }
  for (const [index, { path, format }] of (declared.files ?? []).entries())
    found.declare('file-format', { name: path, value: cleanText(format, 200) }, at('files', index));
  for (const [index, dataset] of (declared.datasets ?? []).entries())
    found.declare('dataset', datasetOf(dataset), at('datasets', index));
  for (const [index, { type, value, slice, threshold }] of (declared.metrics ?? []).entries()) {
    const place = at('metrics', index);
    found.declare(
      'metric',
      { type: cleanText(type, 80), value: cleanText(value, 80), ...withText('slice', slice) },
      place,
    );
    if (threshold !== undefined)
      found.declare(
        'metric-threshold',
        { name: cleanText(type, 80), value: cleanText(threshold, 80) },
        place,
      );
  }
  for (const [index, concern] of (declared.concerns ?? []).entries()) {
    const claim = { name: cleanText(concern.name, MAX_TEXT), ...withText('mitigation', concern.mitigation) };
    found.declare('concern', claim, at('concerns', index));
  }
}

function addUses(found: FactCollector, declared: Declarations, at: Locate): void {
  for (const [index, { activity, kwh, source, ...rest }] of (declared.energy ?? []).entries()) {
    const claim = {
      activity,
      ...withText('kilowattHours', kwh),
      ...withText('gramsCo2', rest['grams-co2']),
      ...withText('source', source),
    };
    found.declare('energy', claim, at('energy', index));
  }
  for (const [index, { name, environment, endpoint, owner }] of (declared.services ?? []).entries()) {
    const place = cleanUrl(endpoint ?? '');
    const claim = {
      name: cleanText(name, 200),
      environment: cleanText(environment, 80),
      ...withText('endpoint', place),
      ...withText('owner', owner),
    };
    found.declare('service', claim, at('services', index));
  }
  for (const [index, { environment, by, statement, reference }] of (declared.approvals ?? []).entries()) {
    const claim = {
      environment: cleanText(environment, 80),
      by: cleanText(by, 200),
      ...withText('statement', statement),
      ...withText('reference', reference),
    };
    found.declare('approval', claim, at('approvals', index));
  }
}

function datasetOf(dataset: NonNullable<Declarations['datasets']>[number]): DatasetClaim {
  const governance = (['owner', 'steward', 'custodian'] as const).flatMap((role) => {
    const organization = dataset[role];
    return organization === undefined ? [] : [{ role, organization: cleanText(organization, 200) }];
  });
  const { sha256, types, sensitive } = dataset;
  return {
    name: cleanText(dataset.name, 200),
    ...withText('version', dataset.version),
    ...withUrl(dataset.url),
    ...withText('description', dataset.description),
    ...withText('license', dataset.license),
    ...(sha256 === undefined ? {} : { hashes: [{ algorithm: 'SHA-256', value: sha256.toLowerCase() }] }),
    ...withText('usage', dataset.usage),
    ...(types === undefined ? {} : { types: [...new Set(types)].sort() }),
    ...withText('classification', dataset.classification),
    ...(sensitive === undefined ? {} : { sensitive: sensitive.map((each) => cleanText(each, 200)) }),
    ...(governance.length === 0 ? {} : { governance }),
    ...withText('origin', dataset.origin),
    ...withText(
      'builtTime',
      dataset['built-time'] === undefined ? undefined : wholeTime(dataset['built-time']),
    ),
    ...withText(
      'releaseTime',
      dataset['release-time'] === undefined ? undefined : wholeTime(dataset['release-time']),
    ),
    ...withText('size', dataset.size),
    ...withText('preprocessing', dataset.preprocessing),
    ...withText('knownBias', dataset['known-bias']),
  };
}

function wholeTime(text: string): string {
  return text.includes('T') ? text : `${text}T00:00:00Z`;
}

function withText<K extends string>(key: K, value: string | undefined): Readonly<Partial<Record<K, string>>> {
  const made = value === undefined ? {} : { [key]: cleanText(value, MAX_TEXT) };
  return made as Partial<Record<K, string>>;
}

function withUrl(value: string | undefined): { readonly url?: string } {
  const url = cleanUrl(value ?? '');
  return url === undefined ? {} : { url };
}

type TextKind = { [K in FactKind]: FactValues[K] extends string ? K : never }[FactKind];

type DeclareText = (kind: TextKind, text: string, at: { pointer: string; line: number }) => void;

/** Every kind of TextKind has a text as its value; the compiler cannot see that for an open kind. */
function textDeclarer(found: FactCollector): DeclareText {
  return (kind, text, at) => {
    found.declare(kind, text as FactValues[TextKind], at);
  };
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as unknown as readonly (readonly [K, V])[];
}
