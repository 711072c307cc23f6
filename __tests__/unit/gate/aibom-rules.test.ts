import { afterAll, describe, expect, it } from '@jest/globals';
import { aibomStatement } from '../../../src/aibom/aibom-statement.ts';
import { generateAibom } from '../../../src/aibom/generate-aibom.ts';
import { BOM_INTERPRETER } from '../../../src/aibom/interpret-bom.ts';
import { decisionSchema } from '../../../src/domain/decision-schema.ts';
import { parsePolicy } from '../../../src/config/policy.ts';
import { digestModel, modelSubject } from '../../../src/digest/digest-model.ts';
import { BOM_FORMATS, type BomFormat } from '../../../src/domain/bom-format.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import type { Subject } from '../../../src/domain/subject.ts';
import { explainPolicy } from '../../../src/gate/explain-policy.ts';
import { licenseVerdict } from '../../../src/gate/license-verdict.ts';
import { ggufFile, ggufString, safetensorsVectors } from '../../fakes/model-bytes.ts';
import { ModelFolders, type FolderContent } from '../../fakes/model-folder.ts';
import { checkOf, makeWorld, type World } from '../../fakes/gate-world.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

const policyText = (rule: string): string => `version: 1
trust: { signers: { builder: { key: builder.pub }, vendor: { key: vendor.pub } } }
environments: { staging: { require: [{ kind: aibom, by: [builder, vendor], ${rule} }] } }
`;

interface Described {
  readonly subject: Subject;
  readonly statement: Statement;
}

interface Parts {
  readonly license?: string | undefined;
  readonly base?: string;
  readonly files?: FolderContent;
  readonly declarations?: string;
  readonly format?: BomFormat;
}

/** A real AI-BOM of a real folder. The licence is declared beside the bytes, so that the bytes stay the same. */
async function describeModel({ license, base, files, declarations, format }: Parts = {}): Promise<Described> {
  const content = { 'model.safetensors': safetensorsVectors([6]), 'config.json': '{}', ...files };
  const manifest = await digestModel(folders.make(content));
  const subject = modelSubject(manifest, 'tiny');
  const lines = [
    'version: 1',
    ...(license === undefined ? [] : [`license: ${license}`]),
    ...(base === undefined ? [] : [`base-models: [${base}]`]),
    declarations ?? '',
  ];
  const { bom } = await generateAibom({
    manifest,
    ...(format === undefined ? {} : { format }),
    declarations: { name: 'aibom.yml', bytes: Buffer.from(lines.join('\n')) },
  });
  return { subject, statement: aibomStatement(subject, bom) };
}

async function decide(world: World, described: readonly Described[]): Promise<Decision> {
  const [first] = described;
  if (first === undefined) throw new Error('nothing to decide on');
  const bundles = await Promise.all(described.map(({ statement }) => world.sign('builder', statement)));
  return world.decide(first.subject, bundles, { bomInterpreter: BOM_INTERPRETER });
}

const worlds = new Map<string, World>();
async function judge(rule: string, parts: Parts | readonly Parts[], id: string): Promise<string> {
  const world = worlds.get(rule) ?? makeWorld(policyText(rule));
  worlds.set(rule, world);
  const all = 'length' in parts ? parts : [parts];
  return checkOf(await decide(world, await Promise.all(all.map(describeModel))), id);
}

describe('licence expressions', () => {
  it.each<[string, readonly string[] | undefined, readonly string[], string]>([
    ['MIT', ['MIT'], [], 'allowed'],
    ['mit', ['MIT'], [], 'allowed'],
    ['ISC', ['MIT'], [], 'denied'],
    ['MIT OR GPL-3.0-only', ['MIT'], [], 'allowed'],
    ['MIT AND GPL-3.0-only', ['MIT'], [], 'denied'],
    ['(MIT OR ISC) AND Apache-2.0', ['ISC', 'Apache-2.0'], [], 'allowed'],
    ['MIT AND (GPL-3.0-only OR LicenseRef-x)', ['MIT'], [], 'unknown'],
    ['GPL-2.0-or-later', ['GPL-3.0-only'], [], 'allowed'],
    ['GPL-2.0+', ['GPL-2.0-only'], [], 'allowed'],
    ['GPL-2.0-only', ['GPL-3.0-only'], [], 'denied'],
    ['Apache-2.0+', ['Apache-2.0'], [], 'allowed'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only'], [], 'denied'],
    [
      'GPL-2.0-only WITH Classpath-exception-2.0',
      ['GPL-2.0-only WITH Classpath-exception-2.0'],
      [],
      'allowed',
    ],
    ['GPL-2.0-only WITH Classpath-exception-2.0', undefined, ['GPL-2.0-only'], 'denied'],
    ['GPL-2.0-or-later', undefined, ['GPL-2.0-only'], 'denied'],
    ['GPL-3.0-only', undefined, ['GPL-2.0-or-later'], 'denied'],
    ['GPL-2.0-only', undefined, ['GPL-3.0-only'], 'allowed'],
    ['MIT OR GPL-3.0-only', undefined, ['GPL-3.0-only'], 'allowed'],
    ['MIT', ['MIT'], ['MIT'], 'denied'],
    ['LicenseRef-llama3', undefined, ['GPL-3.0-only'], 'unknown'],
    ['LicenseRef-llama3', ['LicenseRef-llama3'], [], 'allowed'],
    ['LicenseRef-MIT', ['MIT'], [], 'unknown'],
    ['NOASSERTION', undefined, [], 'unknown'],
    ['constructor', ['MIT'], [], 'unknown'],
    [`${'MIT AND '.repeat(3000)}MIT`, ['MIT'], [], 'unknown'],
  ])('%s, allow %j, deny %j: %s', (text, allow, deny, verdict) => {
    expect(licenseVerdict(text, { allow, deny })).toBe(verdict);
  });
});

const LICENSES = 'licenses: { allow: [Apache-2.0, LicenseRef-llama3] }';

describe.each(BOM_FORMATS)('licence rules on %s', (format) => {
  it.each<[string | undefined, RegExp]>([
    ['Apache-2.0', /^pass: Apache-2\.0 may be used \(1 component looked at\)$/],
    ['llama3', /^pass: LicenseRef-llama3 may be used/],
    [
      'GPL-3.0-only',
      /^block: licence may not be used: GPL-3\.0-only of .* of AI-BOM sha256:[0-9a-f]{12}…\)$/,
    ],
    ['gemma', /^indeterminate: licence cannot be judged: LicenseRef-gemma of .* is not known/],
    [undefined, /^indeterminate: .* states no licence \(\//],
  ])('judge %s', async (license, outcome) => {
    expect(await judge(LICENSES, { license, format }, 'licenses:aibom')).toMatch(outcome);
  });

  it('see what was concluded as well as what is declared', async () => {
    const parts = { license: 'Apache-2.0', declarations: 'concluded-license: GPL-3.0-only', format };
    expect(await judge(LICENSES, parts, 'licenses:aibom')).toMatch(/^block: .*GPL-3\.0-only of/);
  });

  it('find a denied base model by its name', async () => {
    const parts = { base: '{ name: meta-llama/Llama-3.2-1B, relation: finetune }', format };
    expect(await judge('base-models: { deny: [meta-llama/*] }', parts, 'base-models:aibom')).toMatch(
      /^block: base model may not be used: meta-llama\/Llama-3\.2-1B is denied as "meta-llama\/\*" \(\//,
    );
  });

  it('know whether the document is complete', async () => {
    expect(await judge('complete: true', { format }, 'completeness:aibom')).toMatch(/^pass/);
    const files = { 'model.safetensors': Buffer.alloc(16, 255) };
    expect(await judge('complete: true', { files, format }, 'completeness:aibom')).toMatch(
      /^block: says that it is incomplete: model\.safetensors \(\//,
    );
    const unknown = { files: { 'weights.bin': 'raw' }, format };
    expect(await judge('complete: true', unknown, 'completeness:aibom')).toMatch(
      /^block: says that it is incomplete: weights\.bin \(\//,
    );
    const declarations = 'files: [{ path: weights.bin, format: fastText }]';
    expect(await judge('complete: true', { ...unknown, declarations }, 'completeness:aibom')).toMatch(
      /^pass/,
    );
  });
});

describe('a licence lie', () => {
  it('does not hide what the files say: every stated licence has to be allowed', async () => {
    const card = { 'README.md': '---\nlicense: cc-by-nc-4.0\n---\n' };
    const weights = {
      'tiny.gguf': ggufFile({ entries: [ggufString('general.license', 'cc-by-nc-4.0')] }),
    };
    for (const files of [card, weights]) {
      const outcome = await judge(LICENSES, { license: 'Apache-2.0', files }, 'licenses:aibom');
      expect(outcome).toMatch(/^block: licence may not be used: CC-BY-NC-4\.0 of/);
    }
  });
});

describe('base model rules', () => {
  const deny =
    'base-models: { deny: ["pkg:huggingface/meta-llama/Llama-3.2-1B", "sha256:' +
    'a'.repeat(64) +
    '", Secret] }';
  it.each<[string, string, RegExp]>([
    ['another model', '{ name: acme/base }', /^pass: acme\/base may be used/],
    ['the package URL of the name', '{ name: meta-llama/llama-3.2-1b }', /^block/],
    ['a name whoever owns it', '{ name: evil/secret }', /^block: .*evil\/secret is denied as Secret/],
    ['a name without owner', '{ name: base }', /^indeterminate: .*base has no package URL, digest or owner/],
  ])('judge %s', async (_what, base, outcome) => {
    expect(await judge(deny, { base }, 'base-models:aibom')).toMatch(outcome);
  });

  it('say when no AI-BOM names a base model', async () => {
    expect(await judge(deny, {}, 'base-models:aibom')).toBe('pass: no AI-BOM names a base model');
  });

  it('let a name without owner through when the policy names it, and nothing else then', async () => {
    const rule = 'base-models: { allow: [base] }';
    expect(await judge(rule, { base: '{ name: base }' }, 'base-models:aibom')).toMatch(/^pass/);
    expect(await judge(rule, { base: '{ name: acme/other }' }, 'base-models:aibom')).toMatch(
      /^block: .*acme\/other is not in allow/,
    );
  });

  it('recognise the weights of a denied model under another name', async () => {
    const described = await describeModel();
    const text = JSON.stringify(described.statement.predicate);
    const weights = /"alg":"SHA-256","content":"([0-9a-f]{64})"/.exec(text)?.[1] ?? '';
    const world = makeWorld(policyText(`base-models: { deny: ["sha256:${weights}"] }`));
    expect(checkOf(await decide(world, [described]), 'base-models:aibom')).toMatch(
      /^block: .* is sha256:[0-9a-f]{13}… \(\/metadata\/component\/components\/\d+ of/,
    );
  });
});

describe('score rules', () => {
  it('name what is missing, and the lines that add it', async () => {
    const world = makeWorld(policyText('min-score: { g7-2026-05: 90 }'));
    const decision = await decide(world, [await describeModel()]);
    const check = decision.checks.find(({ id }) => id === 'score:aibom');
    expect(check?.result).toBe('block');
    expect(check?.reason).toMatch(
      /^scores [\d.]+ by g7-2026-05, 90 are required: lacks .* \(\/metadata\/component of/,
    );
    expect(check?.remedy).toMatch(
      /^.*aibom\.yml: .*; then sallyport aibom generate PATH .*--declarations aibom\.yml$/,
    );
  });

  it('pass when the minimum is reached', async () => {
    expect(await judge('min-score: { owasp-compat: 1 }', {}, 'score:aibom')).toMatch(
      /^pass: scores [\d.]+ by owasp-compat$/,
    );
  });

  it('ask for every required element of a profile', async () => {
    const rule = 'profile: aisvs-6.2';
    expect(await judge(rule, {}, 'score:aibom')).toMatch(/^block: does not meet profile aisvs-6\.2: lacks /);
    const full = {
      license: 'MIT',
      declarations:
        'name: acme/tiny\nmodel-version: 1.0.0\nsupplier: { name: Acme }\ndatasets: [{ name: acme/d, license: MIT, origin: Acme, owner: Acme, url: "https://acme.com/d", sha256: ' +
        `${'c'.repeat(64)} }]`,
    };
    expect(await judge(rule, full, 'score:aibom')).toMatch(/^pass: meets profile aisvs-6\.2/);
    expect(await judge(rule, full, 'evidence:aibom')).toMatch(/with profile identity/);
  });
});

describe('consumers', () => {
  const services = 'services: [{ name: chat, environment: staging }, { name: app, environment: production }]';

  it('of the environment are recorded, also when nobody asks', async () => {
    expect(await judge('max-age: 52w', {}, 'consumers:aibom')).toBe('absent');
    expect(await judge('complete: true', { declarations: services }, 'consumers:aibom')).toMatch(
      /^pass: used in staging by chat \(\/services\/0 of AI-BOM sha256:/,
    );
  });

  it('of every environment are a list in the decision, with the place of each', async () => {
    const bom = await describeModel({ declarations: services });
    const decision = await decide(makeWorld(policyText('complete: true')), [bom]);
    const bundleSha256: unknown = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(decision.consumers).toEqual([
      { environment: 'production', name: 'app', bundleSha256, pointer: '/services/1' },
      { environment: 'staging', name: 'chat', bundleSha256, pointer: '/services/0' },
    ]);
    expect(decisionSchema.parse(decision).consumers).toEqual(decision.consumers);
    const none = await decide(makeWorld(policyText('complete: true')), [await describeModel({})]);
    expect(none).not.toHaveProperty('consumers');
  });

  it('are missing when the policy asks and none is named for the environment', async () => {
    const other = 'services: [{ name: app, environment: production }]';
    expect(await judge('consumers: true', { declarations: other }, 'consumers:aibom')).toBe(
      'block: no AI-BOM names a service that uses the model in staging, only for production',
    );
    const spdx = { declarations: services, format: 'spdx-3.0' as const };
    expect(await judge('consumers: true', spdx, 'consumers:aibom')).toMatch(/^pass: used in staging by chat/);
  });
});

describe('several AI-BOMs', () => {
  it('are all held to licences: a good one does not outweigh one that states another licence', async () => {
    const parts = [{ license: 'Apache-2.0' }, { license: 'GPL-3.0-only' }];
    expect(await judge(LICENSES, parts, 'licenses:aibom')).toMatch(/^block: .*GPL-3\.0-only/);
    expect(await judge(LICENSES, [...parts].reverse(), 'licenses:aibom')).toMatch(/^block/);
  });

  it('need one among them that meets profile, score and completeness', async () => {
    const parts = [{ format: 'spdx-2.3' as const }, { declarations: 'name: acme/tiny' }];
    expect(await judge('complete: true, min-score: { identity: 1 }', parts, 'score:aibom')).toMatch(/^pass/);
  });

  it('are undecided when one of them cannot be read, since it may say what the others do not', async () => {
    const good = await describeModel({ license: 'Apache-2.0' });
    const broken = { ...good, statement: { ...good.statement, predicate: { bomFormat: 'CycloneDX' } } };
    const world = makeWorld(policyText(LICENSES));
    const decision = await decide(world, [good, broken]);
    expect(checkOf(decision, 'evidence:aibom')).toMatch(/^indeterminate: AI-BOM is not a CycloneDX BOM/);
    expect(checkOf(decision, 'licenses:aibom')).toBe('absent');
    expect(decision.verdict).toBe('indeterminate');
  });
});

describe('an AI-BOM of other bytes', () => {
  it('says nothing about the licence of these', async () => {
    const [own, other] = [
      await describeModel({ license: 'GPL-3.0-only' }),
      await describeModel({ license: 'Apache-2.0', files: { 'config.json': '{"a":1}' } }),
    ];
    const swapped = { ...other.statement, subject: own.statement.subject };
    const world = makeWorld(policyText(LICENSES));
    const decision = await decide(world, [{ subject: own.subject, statement: swapped }]);
    expect(checkOf(decision, 'evidence:aibom')).toMatch(/^block: .*is about sha256:/);
    expect(checkOf(decision, 'licenses:aibom')).toBe('absent');
  });

  it('cannot be smuggled in as a second reading of the same document', async () => {
    const own = await describeModel({ license: 'Apache-2.0' });
    const text = JSON.stringify(own.statement.predicate);
    const predicate = JSON.parse(
      text.replace(
        '"compositions":',
        '"components":[{"type":"library","bom-ref":"model","name":"x"}],"compositions":',
      ),
    ) as unknown;
    const world = makeWorld(policyText(LICENSES));
    const decision = await decide(world, [{ ...own, statement: { ...own.statement, predicate } }]);
    expect(checkOf(decision, 'licenses:aibom')).toMatch(
      /^indeterminate: AI-BOM does not say what it is about/,
    );
  });
});

describe('a gate that was given nothing that reads AI-BOMs', () => {
  it('is undecided about their content', async () => {
    const world = makeWorld(policyText(LICENSES));
    const { subject, statement } = await describeModel({ license: 'Apache-2.0' });
    const decision = await world.decide(subject, [await world.sign('builder', statement)]);
    expect(checkOf(decision, 'licenses:aibom')).toMatch(/^indeterminate: the gate was given nothing/);
  });
});

describe('the policy', () => {
  it.each<[string, RegExp]>([
    ['licenses: { allow: [MTI] }', /is no licence of SPDX; other names are written LicenseRef-NAME/],
    ['licenses: { allow: ["MIT OR ISC"] }', /names several licences: give each its own entry/],
    ['licenses: { }', /needs allow, deny or both/],
    ['base-models: { deny: ["*"] }', /is no owner\/name, owner\/\*, package URL or sha256/],
    ['min-score: { identity: 101 }', /expected number to be <=100/],
    ['min-score: { best: 1 }', /best/],
    ['complete: false', /is true or left out/],
    ['profile: owasp-compat', /did you mean|allowed are/],
  ])('refuses %s', (rule, message) => {
    expect(() => parsePolicy(policyText(rule), 'policy.yml')).toThrow(message);
  });

  it('is explained rule by rule', () => {
    const rules =
      'profile: aisvs-6.2, min-score: { g7-2026-05: 50 }, licenses: { deny: [GPL-3.0-only], of: [model, datasets] }, base-models: { deny: [meta-llama/*] }, complete: true, consumers: true';
    const policy = parsePolicy(policyText(rules), 'policy.yml');
    const rows = explainPolicy(policy, 'staging').requirements.filter(({ id }) => id.endsWith('aibom'));
    expect(rows.map(({ id, text }) => `${id}: ${text}`)).toEqual([
      'evidence:aibom: AI-BOM with profile identity, signed by builder or vendor',
      'score:aibom: one AI-BOM meets profile aisvs-6.2 and scores at least 50 by g7-2026-05',
      'completeness:aibom: the same AI-BOM says that nothing of the model is missing in it',
      'licenses:aibom: licences of model and datasets: every licence of SPDX, not GPL-3.0-only',
      'base-models:aibom: base models: every one that can be told from others, not meta-llama/*',
      'consumers:aibom: an AI-BOM names the services that use the model in this environment',
    ]);
  });
});
