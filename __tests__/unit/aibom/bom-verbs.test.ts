import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { diffBoms } from '../../../src/aibom/diff-bom.ts';
import { readBom } from '../../../src/aibom/bom-view.ts';
import { generateAibom } from '../../../src/aibom/generate-aibom.ts';
import { graphOfBom, toDot, toMermaid } from '../../../src/aibom/graph-bom.ts';
import { toSvg } from '../../../src/aibom/graph-svg.ts';
import { mergeBoms } from '../../../src/aibom/merge-boms.ts';
import { scoreBom } from '../../../src/aibom/score-bom.ts';
import { BOM_SCORE_PROFILES } from '../../../src/domain/score-profile.ts';
import { validateBomDocument } from '../../../src/aibom/validate-bom.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import type { BomFormat } from '../../../src/domain/bom-format.ts';
import { RICH_DECLARATIONS, RICH_MODEL } from '../../fakes/bom-model.ts';
import { safetensorsVectors } from '../../fakes/model-bytes.ts';
import { ModelFolders, type FolderContent } from '../../fakes/model-folder.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

async function generate(
  content: FolderContent,
  format: BomFormat = 'cyclonedx-1.6',
  declared = RICH_DECLARATIONS,
): Promise<Uint8Array> {
  const manifest = await digestModel(folders.make(content));
  const declarations = { name: 'aibom.yml', bytes: Buffer.from(declared) };
  return (
    await generateAibom({ manifest, format, declarations, timestamp: new Date('2026-01-01T00:00:00Z') })
  ).bytes;
}

let rich: Uint8Array;
beforeAll(async () => {
  rich = await generate(RICH_MODEL);
});
const library = (ref: string, name: string, version: string): object => ({
  type: 'library',
  'bom-ref': ref,
  name,
  version,
  purl: `pkg:pypi/${name}@${version}`,
});
const bytesOf = (document: object): Uint8Array =>
  Buffer.from(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, ...document }));

describe('score', () => {
  it('a full document meets every profile but for what only people outside of it can add', () => {
    const view = readBom(rich, 'bom');
    const missing = Object.fromEntries(
      BOM_SCORE_PROFILES.filter((profile) => profile !== 'owasp-compat').map((profile) => [
        profile,
        scoreBom(view, profile)
          .lines.filter(({ state }) => state === 'missing')
          .map(({ id }) => id),
      ]),
    );
    // No purl: the model is on no hub. Interfaces: safetensors states none. The second data set has no owner, hash, licence.
    expect(missing).toMatchObject({ identity: ['modelIdentifier'] });
    expect(scoreBom(view, 'aisvs-6.2').score).toBeGreaterThan(70);
    expect(scoreBom(view, 'g7-2026-05').score).toBeGreaterThan(70);
    expect(scoreBom(view, 'ai-act-annex-iv-readiness').score).toBeGreaterThan(85);
    expect(scoreBom(view, 'owasp-compat').score).toBeGreaterThan(60);
  });

  it('each missing element names what to add and who asks', async () => {
    const bare = readBom(
      await generate({ 'model.safetensors': safetensorsVectors([1]) }, 'cyclonedx-1.6', 'version: 1\n'),
      'bom',
    );
    const score = scoreBom(bare, 'identity');
    expect(score).toMatchObject({ isMet: false, score: 40 });
    expect(score.lines.find(({ id }) => id === 'modelLicense')).toEqual({
      id: 'modelLicense',
      title: 'licence of the model',
      source: 'identity',
      level: 'required',
      state: 'missing',
      fix: 'aibom.yml: license: Apache-2.0',
    });
    const data = scoreBom(bare, 'g7-2026-05').lines.find(({ id }) => id === 'datasetHash');
    expect(data?.state).toBe('not-applicable');
  });

  it('what a damaged file hides is unreadable, not missing', async () => {
    const damaged = readBom(
      await generate({ 'model.safetensors': Buffer.from('x') }, 'cyclonedx-1.6', 'version: 1\n'),
      'bom',
    );
    const line = scoreBom(damaged, 'g7-2026-05').lines.find(({ id }) => id === 'modelParameters');
    expect(line).toMatchObject({
      state: 'unreadable',
      fix: expect.stringMatching(/^make the file readable/),
    });
  });

  it('OWASP arithmetic: share of each category by its weight, times the penalties', () => {
    const nothing = scoreBom(
      readBom(
        bytesOf({
          serialNumber: 'urn:uuid:x',
          metadata: { component: { type: 'machine-learning-model', name: 'm' } },
        }),
        'bom',
      ),
      'owasp-compat',
    );
    // 20 + 0 + 20 * 2/7 + 0 + 0 = 25.71; three critical fields and five important ones are missing: * 0.9 * 0.95.
    expect(nothing.score).toBe(22);
  });
});

describe('diff', () => {
  it('nothing differs between two formats of one standard, and nothing between a document and itself', async () => {
    const other = await generate(RICH_MODEL, 'cyclonedx-1.7');
    expect(diffBoms(readBom(rich, 'a'), readBom(other, 'b'))).toEqual([]);
  });

  it('tells other bytes, another licence, another base, another data set', async () => {
    const declared = RICH_DECLARATIONS.replace('name: acme/eval', 'name: acme/other').replace(
      'model-version: 1.2.0',
      'model-version: 1.3.0',
    );
    const changed = await generate(
      {
        ...RICH_MODEL,
        'model.safetensors': safetensorsVectors([6, 5]),
        'README.md': String(RICH_MODEL['README.md']).replace('apache-2.0', 'mit'),
      },
      'cyclonedx-1.6',
      declared,
    );
    const changes = diffBoms(readBom(rich, 'a'), readBom(changed, 'b'));
    const about = (aspect: string): unknown =>
      changes.filter((change) => change.aspect === aspect).map(({ aspect: _, ...rest }) => rest);
    expect(about('version')).toEqual([{ about: 'main component', before: '1.2.0', after: '1.3.0' }]);
    expect(about('license')).toEqual([{ about: 'main component', before: 'Apache-2.0', after: 'MIT' }]);
    expect(about('dataset')).toEqual([
      { about: 'main component', after: 'tested-on dataset acme/other' },
      { about: 'main component', before: 'tested-on dataset acme/eval' },
    ]);
    expect(about('hash')).toContainEqual(expect.objectContaining({ about: 'file model.safetensors' }));
    expect(about('property sallyport:model:parameters')).toEqual([
      { about: 'main component', before: '10', after: '11' },
    ]);
  });
});

describe('merge', () => {
  const app = bytesOf({
    metadata: {
      component: { type: 'application', 'bom-ref': 'app', name: 'chat' },
      tools: [{ vendor: 'x', name: 'old', version: '1' }],
    },
    components: [library('a', 'numpy', '1.0.0'), library('model', 'scipy', '2.0.0')],
    dependencies: [{ ref: 'app', dependsOn: ['a', 'model'] }],
  });

  it('joins what is equal, renames what collides, loses nothing', async () => {
    const service = bytesOf({
      specVersion: '1.7',
      components: [library('b', 'numpy', '1.0.0'), library('c', 'torch', '3.0.0')],
      dependencies: [{ ref: 'c', dependsOn: ['b'] }],
    });
    const { bom, bytes } = mergeBoms([
      { name: 'app', bytes: app },
      { name: 'model', bytes: rich },
      { name: 'service', bytes: service },
    ]);
    const merged = readBom(bytes, 'merged');
    const names = merged.components.map(({ name, version }) => `${name}@${version ?? ''}`);
    expect(names.filter((name) => name === 'numpy@1.0.0')).toHaveLength(1);
    expect(names).toEqual(
      expect.arrayContaining(['chat@', 'scipy@2.0.0', 'torch@3.0.0', 'acme/tiny@1.2.0', 'acme/corpus@']),
    );
    expect(bom['specVersion']).toBe('1.7');
    // The app used "model" for scipy: the AI-BOM's model got another name, and its edges with it.
    const edges = merged.edges
      .filter(({ kind }) => kind === 'depends-on')
      .map(({ from, to }) => `${from} ${to}`);
    expect(edges).toEqual(
      expect.arrayContaining(['app a', 'app model', 'app model#2', 'c a', 'model#2 base:acme/base']),
    );
    const { findings } = await validateBomDocument(bytes, 'merged');
    expect(findings).toEqual([]);
  });

  it('is the same for the same documents, and says what it cannot merge', () => {
    const sources = [
      { name: 'a', bytes: app },
      { name: 'b', bytes: rich },
    ];
    expect(Buffer.from(mergeBoms(sources).bytes).equals(Buffer.from(mergeBoms(sources).bytes))).toBe(true);
    expect(() => mergeBoms(sources.slice(1))).toThrow('at least two documents are merged');
    expect(() =>
      mergeBoms([...sources, { name: 's', bytes: Buffer.from('{"spdxVersion":"SPDX-2.3"}') }]),
    ).toThrow('s is not CycloneDX 1.4 to 1.7');
  });
});

describe('merging SPDX 2.3', () => {
  const pack = (id: string, name: string, more: object = {}): object => ({
    SPDXID: id,
    name,
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    ...more,
  });
  const spdx = (name: string, license: string, packages: readonly object[]): Uint8Array =>
    Buffer.from(
      JSON.stringify({
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        name,
        documentNamespace: `https://acme.test/${name}`,
        creationInfo: { created: '2026-01-01T00:00:00Z', creators: [`Tool: ${name}`] },
        documentDescribes: ['SPDXRef-main'],
        packages,
        hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-own', extractedText: license }],
        relationships: packages.slice(1).map((each) => ({
          spdxElementId: 'SPDXRef-main',
          relationshipType: 'DEPENDS_ON',
          relatedSpdxElement: (each as { SPDXID: string }).SPDXID,
        })),
      }),
    );
  const own = { licenseDeclared: 'MIT AND LicenseRef-own' };
  const app = spdx('app', 'terms of app', [
    pack('SPDXRef-main', 'chat', own),
    pack('SPDXRef-a', 'numpy', { versionInfo: '1.0' }),
  ]);
  const model = spdx('model', 'terms of model', [
    pack('SPDXRef-main', 'tiny', own),
    pack('SPDXRef-b', 'numpy', { versionInfo: '1.0' }),
    pack('SPDXRef-a', 'torch', { versionInfo: '2.0' }),
  ]);

  it('joins what is equal, renames identifiers and licences that collide, and links the subjects', async () => {
    const { bom, bytes } = mergeBoms([
      { name: 'app', bytes: app },
      { name: 'model', bytes: model },
    ]);
    expect(bom).toMatchObject({
      name: 'app',
      documentDescribes: ['SPDXRef-main'],
      packages: [
        { SPDXID: 'SPDXRef-main', name: 'chat', licenseDeclared: 'MIT AND LicenseRef-own' },
        { SPDXID: 'SPDXRef-a', name: 'numpy' },
        { SPDXID: 'SPDXRef-main-d2', name: 'tiny', licenseDeclared: 'MIT AND LicenseRef-own-d2' },
        { SPDXID: 'SPDXRef-a-d2', name: 'torch' },
      ],
      hasExtractedLicensingInfos: [
        { licenseId: 'LicenseRef-own', extractedText: 'terms of app' },
        { licenseId: 'LicenseRef-own-d2', extractedText: 'terms of model' },
      ],
    });
    const edges = readBom(bytes, 'merged').edges.map(({ from, to }) => `${from} ${to}`);
    expect(edges.sort()).toEqual([
      'SPDXRef-main SPDXRef-a',
      'SPDXRef-main SPDXRef-main-d2',
      'SPDXRef-main-d2 SPDXRef-a',
      'SPDXRef-main-d2 SPDXRef-a-d2',
    ]);
    expect((await validateBomDocument(bytes, 'merged')).findings).toEqual([]);
  });

  it('is not mixed with another standard', () => {
    const sources = [
      { name: 'a', bytes: app },
      { name: 'b', bytes: rich },
    ];
    expect(() => mergeBoms(sources)).toThrow('a is not CycloneDX 1.4 to 1.7');
  });
});

describe('graph', () => {
  it('draws lineage, data and consumers, not files', () => {
    const graph = graphOfBom(readBom(rich, 'bom'));
    expect(graph.nodes.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['acme/tiny 1.2.0', 'acme/base', 'acme/corpus', 'chat', 'numpy 1.26.4']),
    );
    expect(graph.nodes.some(({ kind }) => kind === 'file')).toBe(false);
    expect(toDot(graph)).toContain('[label="trained on"]');
    expect(toMermaid(graph)).toMatch(/^flowchart LR\n {2}n0\[\["acme\/tiny 1\.2\.0"\]\]/);
    const svg = toSvg(graph);
    expect(svg.startsWith('<svg ')).toBe(true);
    expect(svg).toContain('>acme/base<');
  });

  it('names cannot break out of a drawing', () => {
    const evil = '"]; a -> b; <script>`|#';
    const graph = graphOfBom(
      readBom(
        bytesOf({ metadata: { component: { type: 'machine-learning-model', 'bom-ref': 'm', name: evil } } }),
        'bom',
      ),
    );
    expect(toDot(graph)).toContain('\\"]; a -> b; <script>');
    expect(toMermaid(graph)).not.toContain('<script>');
    expect(toSvg(graph)).not.toContain('<script>');
  });
});
