import { describe, expect, it } from '@jest/globals';
import { validateBomDocument, type BomValidation } from '../../../src/aibom/validate-bom.ts';

const check = async (document: unknown): Promise<BomValidation> =>
  await validateBomDocument(
    Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)),
    'bom.json',
  );
const lines = ({ findings }: BomValidation): string[] =>
  findings.map(({ ruleId, location, message }) => `${ruleId} ${location.pointer ?? ''}: ${message}`);

const model = { type: 'machine-learning-model', 'bom-ref': 'm', name: 'tiny' };
const cyclonedx = (more: object, component: object = model): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component },
  ...more,
});

describe('CycloneDX beyond its schema', () => {
  it.each<[string, object, string]>([
    [
      'a dangling edge',
      cyclonedx({ dependencies: [{ ref: 'm', dependsOn: ['x'] }] }),
      'bom-dangling-reference /dependencies/0/dependsOn/0: nothing has the bom-ref "x"',
    ],
    [
      'an identifier twice',
      cyclonedx({ components: [{ ...model }] }),
      'bom-duplicate-reference /components/0: "m" is also at /metadata/component',
    ],
    [
      'a short SHA-256',
      cyclonedx({}, { ...model, hashes: [{ alg: 'SHA-256', content: 'a'.repeat(40) }] }),
      'bom-invalid-hash /metadata/component/hashes/0: a SHA-256 hash has 64 digits, this has 40',
    ],
    [
      'a purl that is none',
      cyclonedx({}, { ...model, purl: 'tiny' }),
      'bom-invalid-purl /metadata/component/purl: the text is no package URL: pkg:type/name@version',
    ],
    [
      'a purl that moves',
      cyclonedx({}, { ...model, purl: 'pkg:huggingface/a/b@main' }),
      'bom-mutable-version /metadata/component/purl: the version main moves',
    ],
    [
      'a short commit',
      cyclonedx({}, { ...model, purl: 'pkg:huggingface/a/b@0123abc' }),
      'bom-invalid-purl /metadata/component/purl: the version of a Hub model is a full commit, lower case',
    ],
    [
      'a card on a library',
      cyclonedx({ components: [{ type: 'library', name: 'x', modelCard: {} }] }),
      'bom-misplaced-field /components/0/modelCard: a component of type library has a model card',
    ],
    [
      'a model as a library',
      cyclonedx({ components: [{ type: 'library', name: 'x', purl: 'pkg:huggingface/a/b' }] }),
      'bom-model-as-other-type /components/0: a model of the Hub or of MLflow is listed as library',
    ],
    [
      'trap 27: a commit as a hash',
      cyclonedx(
        {},
        { ...model, version: 'a'.repeat(40), hashes: [{ alg: 'SHA-1', content: 'a'.repeat(40) }] },
      ),
      'bom-commit-as-hash /metadata/component/hashes: the version of the component is given as its hash',
    ],
    [
      'a circle',
      cyclonedx({
        components: [{ type: 'library', 'bom-ref': 'b', name: 'b' }],
        dependencies: [
          { ref: 'm', dependsOn: ['b'] },
          { ref: 'b', dependsOn: ['m'] },
        ],
      }),
      'bom-cycle /dependencies: m depends on itself',
    ],
    [
      'an empty document',
      { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
      'bom-no-content : the document has neither a component nor a service',
    ],
    [
      'data sets that are not there',
      cyclonedx({}, { ...model, modelCard: { modelParameters: { datasets: [{ ref: 'd' }] } } }),
      'bom-dangling-reference /metadata/component/modelCard/modelParameters/datasets/0/ref: nothing has the bom-ref "d"',
    ],
  ])('%s', async (_, document, expected) => {
    expect(lines(await check(document))).toContain(expected);
  });

  it('a sound document has no finding, in every version', async () => {
    for (const specVersion of ['1.4', '1.5', '1.6', '1.7']) {
      const library = { type: 'library', 'bom-ref': 'a', name: 'a', purl: 'pkg:npm/%40acme/a@1.0.0' };
      const document = {
        bomFormat: 'CycloneDX',
        specVersion,
        version: 1,
        components: [library],
        dependencies: [{ ref: 'a', dependsOn: [] }],
      };
      expect(await check(document)).toMatchObject({
        findings: [],
        isValid: true,
        standard: 'CycloneDX',
        version: specVersion,
      });
    }
  });

  it('links to other documents do not dangle', async () => {
    const link = 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#x';
    expect(lines(await check(cyclonedx({ dependencies: [{ ref: 'm', dependsOn: [link] }] })))).toEqual([]);
  });
});

const IRI = 'https://acme.com/s#';
const info = {
  type: 'CreationInfo',
  '@id': '_:c',
  specVersion: '3.0.1',
  created: '2026-01-01T00:00:00Z',
  createdBy: [`${IRI}org`],
};
const element = (type: string, id: string, more: object): object => ({
  type,
  spdxId: `${IRI}${id}`,
  creationInfo: '_:c',
  ...more,
});
const spdx3 = (profiles: readonly string[], model3: object, others: readonly object[] = []): object => ({
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    info,
    element('Organization', 'org', { name: 'Acme' }),
    element('SpdxDocument', 'doc', {
      profileConformance: profiles,
      rootElement: [`${IRI}m`],
      element: [`${IRI}m`],
    }),
    element('ai_AIPackage', 'm', { name: 'tiny', ...model3 }),
    ...others,
  ],
});

describe('SPDX 3 beyond its schema', () => {
  it('trap of the official examples: a claimed profile whose mandatory fields are missing', async () => {
    const validation = await check(spdx3(['core', 'ai'], {}));
    expect(validation.isValid).toBe(false);
    expect(lines(validation).sort()).toEqual(
      [
        'lacks releaseTime',
        'lacks software_downloadLocation',
        'lacks software_packageVersion',
        'lacks software_primaryPurpose',
        'lacks suppliedBy',
        'needs exactly one hasConcludedLicense',
        'needs exactly one hasDeclaredLicense',
      ].map((gap): unknown =>
        expect.stringContaining(`bom-unmet-profile /@graph/3: profile ai: tiny ${gap}`),
      ),
    );
    expect((await check(spdx3(['core'], {}))).isValid).toBe(true);
  });

  it.each<[string, object, string]>([
    [
      'a dangling id',
      spdx3(['core'], { suppliedBy: `${IRI}nobody` }),
      `bom-dangling-reference /@graph/3/suppliedBy: nothing has the id "${IRI}nobody"`,
    ],
    [
      'an id of the wrong class',
      spdx3(['core'], { suppliedBy: `${IRI}m` }),
      `bom-wrong-class /@graph/3/suppliedBy: "${IRI}m" is ai_AIPackage, not Agent`,
    ],
    [
      'a time with milliseconds',
      spdx3(['core'], { releaseTime: '2026-01-01T00:00:00.000Z' }),
      'bom-schema /@graph/3/releaseTime: the time is not YYYY-MM-DDThh:mm:ssZ',
    ],
    [
      'a list where one value stands',
      spdx3(['core'], { ai_limitation: ['x'] }),
      'bom-schema /@graph/3/ai_limitation: ai_limitation is one value, not a list',
    ],
    [
      'one value where a list stands',
      spdx3(['core'], { ai_typeOfModel: 'llama' }),
      'bom-schema /@graph/3/ai_typeOfModel: ai_typeOfModel is a list',
    ],
    [
      'a property of no class',
      spdx3(['core'], { colour: 'red' }),
      'bom-schema /@graph/3/colour: ai_AIPackage has no property "colour"',
    ],
    [
      'an algorithm of CycloneDX',
      spdx3(['core'], { verifiedUsing: [{ type: 'Hash', algorithm: 'SHA-256', hashValue: 'a'.repeat(64) }] }),
      'bom-schema /@graph/3/verifiedUsing/0/algorithm: "SHA-256" is no HashAlgorithm',
    ],
    [
      'an id twice',
      spdx3(['core'], {}, [element('Tool', 'm', { name: 'x' })]),
      `bom-duplicate-reference /@graph/4: "${IRI}m" is also at /@graph/3`,
    ],
    [
      'a class of 3.1',
      spdx3(['core'], {}, [element('AIAgent', 'a', { name: 'x' })]),
      'bom-schema /@graph/4: "AIAgent" is no class of SPDX 3.0.1',
    ],
    [
      'two documents',
      spdx3(['core'], {}, [element('SpdxDocument', 'd2', {})]),
      'bom-schema /@graph: a file has one SpdxDocument, this has 2',
    ],
    [
      'the profile that cannot be named',
      spdx3(['core', 'extension'], {}),
      'bom-schema /@graph/2/profileConformance: the profile "extension" cannot be named in JSON-LD of 3.0.1',
    ],
  ])('%s', async (_, document, expected) => {
    expect(lines(await check(document))).toContain(expected);
  });
});

describe('SPDX 2.3', () => {
  const spdx2 = (more: object): object => ({
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'x',
    documentNamespace: 'https://acme.com/x',
    creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: t'] },
    packages: [
      {
        SPDXID: 'SPDXRef-a',
        name: 'a',
        downloadLocation: 'NOASSERTION',
        filesAnalyzed: false,
        licenseDeclared: 'MIT OR Apache-2.0',
      },
    ],
    ...more,
  });

  it.each<[object, string | undefined]>([
    [{}, undefined],
    [
      {
        relationships: [
          { spdxElementId: 'SPDXRef-a', relationshipType: 'CONTAINS', relatedSpdxElement: 'SPDXRef-b' },
        ],
      },
      'bom-dangling-reference /relationships/0/relatedSpdxElement: nothing has the id SPDXRef-b',
    ],
    [
      {
        packages: [{ SPDXID: 'SPDXRef-a', name: 'a', downloadLocation: 'NONE', licenseDeclared: 'Apache 2' }],
      },
      'bom-unknown-license /packages/0/licenseDeclared: "Apache 2" is no expression of SPDX licences',
    ],
    [
      {
        packages: [
          { SPDXID: 'SPDXRef-a', name: 'a', downloadLocation: 'NONE', licenseDeclared: 'LicenseRef-x' },
        ],
      },
      'bom-unknown-license /packages/0/licenseDeclared: LicenseRef-x is not explained in the document',
    ],
    [
      { packages: [{ SPDXID: 'SPDXRef-a', name: 'a' }] },
      'bom-schema /packages/0: Package lacks downloadLocation',
    ],
    [
      {
        files: [
          {
            SPDXID: 'SPDXRef-f',
            fileName: './f',
            checksums: [{ algorithm: 'SHA256', checksumValue: 'a'.repeat(64) }],
          },
        ],
      },
      'bom-schema /files/0/checksums: a file of SPDX 2.3 has a SHA1 checksum',
    ],
    [{ spdxVersion: 'SPDX-2.1' }, 'bom-schema /spdxVersion: "SPDX-2.1" is no version'],
  ])('%j', async (more, expected) => {
    const found = lines(await check(spdx2(more)));
    if (expected === undefined) expect(found).toEqual([]);
    else expect(found).toContain(expected);
  });
});

describe('what is no BOM', () => {
  it.each(['', '[]', 'null', '{}', '{"bomFormat":"CycloneDX","bomFormat":"x"}', '\ufeff{}', '{"@graph":[]}'])(
    '%j is a finding, never a crash',
    async (text) => {
      const validation = await check(text);
      expect(validation.isValid).toBe(false);
      expect(validation.standard).toBeUndefined();
    },
  );
});
