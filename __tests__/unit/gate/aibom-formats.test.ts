import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aibomStatement } from '../../../src/aibom/aibom-statement.ts';
import { generateAibom } from '../../../src/aibom/generate-aibom.ts';
import { digestModel, modelSubject } from '../../../src/digest/digest-model.ts';
import { BOM_FORMATS, type BomFormat } from '../../../src/domain/bom-format.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import type { Subject } from '../../../src/domain/subject.ts';
import { RICH_DECLARATIONS, RICH_MODEL } from '../../fakes/bom-model.ts';
import { at, checkOf, DAY, HOUR, makeWorld } from '../../fakes/gate-world.ts';
import { ModelFolders, type FolderContent } from '../../fakes/model-folder.ts';

const world = makeWorld(`version: 1
trust: { signers: { builder: { key: builder.pub } } }
environments: { staging: { require: [{ kind: aibom, profile: identity, by: [builder] }] } }
`);
const aged = makeWorld(`version: 1
trust: { signers: { builder: { key: builder.pub } } }
environments: { staging: { require: [{ kind: aibom, by: [builder], max-age: 24h }] } }
`);
const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

/** The Git LFS pointer of a file that was not fetched. */
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 12345\n`;
const MODEL: FolderContent = { ...RICH_MODEL, 'pytorch_model.bin': POINTER };

/** What a real model was described as, and the statement about it. */
async function describeModel(
  format: BomFormat,
  content = MODEL,
  timestamp?: Date,
): Promise<{ subject: Subject; statement: Statement }> {
  const manifest = await digestModel(folders.make(content));
  const subject = modelSubject(manifest, 'tiny');
  const declarations = { name: 'aibom.yml', bytes: Buffer.from(RICH_DECLARATIONS) };
  const time = timestamp === undefined ? {} : { timestamp };
  const { bom } = await generateAibom({ manifest, format, declarations, ...time });
  return { subject, statement: aibomStatement(subject, bom) };
}

async function check(subject: Subject, statement: Statement, where = world): Promise<string> {
  return checkOf(await where.decide(subject, [await where.sign('builder', statement)]), 'evidence:aibom');
}

/** The same document with each `from` in its text replaced. */
function altered(statement: Statement, from: string | RegExp, to: string): Statement {
  const text = JSON.stringify(statement.predicate);
  const changed = text.replaceAll(from, to);
  expect(changed).not.toBe(text);
  return { ...statement, predicate: JSON.parse(changed) as unknown };
}

const NAMES: Readonly<Record<BomFormat, string>> = {
  'cyclonedx-1.6': 'CycloneDX 1.6',
  'cyclonedx-1.7': 'CycloneDX 1.7',
  'spdx-3.0': 'SPDX 3.0.1',
  'spdx-2.3': 'SPDX 2.3',
};

describe.each(BOM_FORMATS)('an AI-BOM as %s', (format) => {
  let subject: Subject;
  let statement: Statement;
  beforeAll(async () => {
    ({ subject, statement } = await describeModel(format));
  });

  it('counts for profile identity, with a Git LFS pointer in the place of a file', async () => {
    expect(await check(subject, statement)).toBe(
      `pass: ${NAMES[format]} with profile identity, signed by builder`,
    );
  });

  it('does not count for another model', async () => {
    const other = await describeModel(format, { ...MODEL, 'config.json': '{}' });
    const swapped = { ...other.statement, subject: statement.subject };
    expect(await check(subject, swapped)).toMatch(/^block: .*profile identity: is about sha256:/);
  });

  it('does not count when the hash of a file is another one', async () => {
    // The card's hash, wherever the format writes it.
    const manifest = await digestModel(folders.make(MODEL));
    const card = manifest.entries.find((entry) => entry.path === 'README.md')?.sha256 ?? '';
    const wrong = altered(statement, card, '5'.repeat(64));
    expect(await check(subject, wrong)).toMatch(/^block: .*its files do not add up to the model digest/);
  });

  it('does not count when a file has no hash', async () => {
    const manifest = await digestModel(folders.make(MODEL));
    const card = manifest.entries.find((entry) => entry.path === 'README.md')?.sha256 ?? '';
    expect(await check(subject, altered(statement, card, 'none'))).toMatch(
      /^block: .*file README\.md has no SHA-256/,
    );
  });

  it('does not count when it does not state the digest', async () => {
    const silent = altered(statement, 'sallyport:model:digest', 'acme:digest');
    expect(await check(subject, silent)).toMatch(/^block: .*does not state the subject digest/);
  });

  it('is undecided when the predicate type names another standard', async () => {
    const predicateType = format.startsWith('spdx')
      ? 'https://cyclonedx.org/bom'
      : 'https://spdx.dev/Document/v3';
    expect(await check(subject, { ...statement, predicateType })).toMatch(
      /^indeterminate: AI-BOM is not an? (SPDX 3|CycloneDX) BOM at /,
    );
  });

  it('has the age that it states, or none: the beginning of the epoch stands for no time', async () => {
    expect(await check(subject, statement, aged)).toMatch(/^block: AI-BOM has no time/);
    const fresh = await describeModel(format, MODEL, at(-HOUR));
    expect(await check(fresh.subject, fresh.statement, aged)).toMatch(/^pass: .*60 min old/);
    const stale = await describeModel(format, MODEL, at(-DAY));
    expect(await check(stale.subject, stale.statement, aged)).toMatch(/^block: AI-BOM is stale: 24 h old/);
  });
});

describe('an SPDX AI-BOM', () => {
  it.each<[BomFormat, string | RegExp, string, string]>([
    ['spdx-2.3', '"documentDescribes":["SPDXRef-model"]', '"documentDescribes":[]', 'pass'],
    ['spdx-2.3', '"DESCRIBES"', '"OTHER"', 'pass'],
    ['spdx-2.3', '"SPDXRef-model"', '"SPDXRef-nothing"', 'pass'],
    [
      'spdx-2.3',
      /"documentDescribes":\["SPDXRef-model"/g,
      '"documentDescribes":["SPDXRef-x"',
      'no single package',
    ],
    ['spdx-2.3', 'SPDXRef-file-config.json', 'SPDXRef-file-README.md', 'is there twice'],
    ['spdx-2.3', '"CONTAINS"', '"OTHER"', 'lists no file'],
    [
      'spdx-2.3',
      '"spdxVersion":"SPDX-2.3"',
      '"spdxVersion":"SPDX-2.2"',
      'is not an SPDX 2.3 BOM at spdxVersion',
    ],
    ['spdx-3.0', '"ai_AIPackage"', '"software_Package"', 'no single AI package'],
    ['spdx-3.0', '"contains"', '"other"', 'lists no file'],
    ['spdx-3.0', '"SpdxDocument"', '"Thing"', 'is not an SPDX 3 BOM at SpdxDocument'],
    ['spdx-3.0', '"specVersion":"3.0.1"', '"specVersion":"2.0"', 'is not an SPDX 3 BOM at creationInfo'],
    ['spdx-3.0', '#file-config.json"', '#file-README.md"', 'which is there twice'],
    ['spdx-3.0', '3.0.1/spdx-context', '9/spdx-context', 'is not an SPDX 3 BOM at @context'],
  ])('as %s with %s as %s: %s', async (format, from, to, outcome) => {
    const { subject, statement } = await describeModel(format);
    expect(await check(subject, altered(statement, from, to))).toContain(outcome);
  });

  it('does not count when nested collections hide the model', async () => {
    const { subject, statement } = await describeModel('spdx-3.0');
    const loop = altered(statement, /"rootElement":\["([^"]*)#model"\]/g, '"rootElement":["$1#sbom"]');
    expect(await check(subject, loop)).toMatch(/^block: .*no single AI package/);
  });
});
