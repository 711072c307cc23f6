// Every other statement that we sign (statement-check.ts has provenance, test results and scai) before the reference
// implementation of in-toto: taken out of real bundles, each must be read, and refused with a fault.
//   node scripts/outside/in-toto-check.ts
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BOM_FORMATS } from '../../src/domain/bom-format.ts';
import type { StoredBundle } from '../../src/domain/ports.ts';
import { PREDICATE } from '../../src/domain/predicates.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { systemContext } from '../../src/flows/context.ts';
import { generateBom } from '../../src/flows/generate-bom.ts';
import { runGate } from '../../src/flows/run-gate.ts';
import { scanTree } from '../../src/flows/scan-tree.ts';
import { signSubject } from '../../src/flows/sign-subject.ts';
import { makeGithubApprovals } from '../../src/people/make-github-approvals.ts';
import { makeRetirement } from '../../src/people/make-retirement.ts';
import { makeImageSignatureStatement } from '../../src/sign/image-statement.ts';
import { approve, override, waive } from '../../__tests__/fakes/gate-people.ts';
import { POLICY } from '../../__tests__/fakes/gate-policies.ts';
import { makeGateProject } from '../../__tests__/fakes/gate-project.ts';
import { SUBJECT } from '../../__tests__/fakes/gate-statements.ts';
import { at, makeWorld, NOW } from '../../__tests__/fakes/gate-world.ts';
import { createCheckList } from './check-list.ts';
import { problemOfInToto } from './in-toto-attestation.ts';

const list = createCheckList();
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-in-toto-'));
const read = (...statements: readonly object[]): string | undefined =>
  problemOfInToto(statements, path.join(work, 'statements.jsonl'));

function statementOf(bundle: Uint8Array): Statement {
  const { dsseEnvelope } = JSON.parse(Buffer.from(bundle).toString()) as {
    readonly dsseEnvelope: { readonly payload: string };
  };
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as Statement;
}

const world = makeWorld(POLICY);
const bound = { environment: 'production', policySha256: world.policyDigest, now: NOW } as const;
const observation = makeGithubApprovals(SUBJECT, {
  ...{ ...bound, expiresAt: at(3_600_000), nonce: 'n'.repeat(22), server: 'https://api.github.com' },
  ...{ repository: { name: 'acme/models', id: 123 }, reviewers: [] },
  run: {
    ...{ id: 678, attempt: 1, headSha: 'b'.repeat(40), event: 'push', actor: null, triggeringActor: null },
    approvals: [{ userId: 1001, state: 'approved', environments: ['production'] }],
  },
});
const retirement = makeRetirement(SUBJECT, {
  ...{ ...bound, environments: 'all', reason: 'trained on poisoned data' },
});
const said: readonly (readonly [string, StoredBundle])[] = [
  ['an approval', await approve(world, 'alice', { justification: 'looked at it', ticket: 'SEC-1' })],
  ['a rejection', await approve(world, 'alice', { decision: 'REJECTED' })],
  ['a waiver', await waive(world, 'alice')],
  ['an override', await override(world, 'alice')],
  ['a retirement', await world.sign('alice', retirement)],
  ['an observation of GitHub', await world.sign('gate', observation)],
];

/** What the verbs write about a project, by predicate type. */
async function written(): Promise<Map<string, Statement[]>> {
  const project = makeGateProject();
  try {
    const context = systemContext({ env: {} });
    const evidence = project.at('evidence');
    const sink = { key: project.keys.builder, evidence };
    await signSubject(project.at('model'), sink, context);
    for (const format of BOM_FORMATS) await generateBom(project.at('model'), { ...sink, format }, context);
    for (const kind of ['secrets', 'iac'] as const)
      await scanTree({ kind, path: project.at('deploy') }, sink, context);
    const gate = { policy: project.policy, evidence, key: project.keys.gate };
    for (const environment of ['staging', 'production'])
      await runGate(project.at('model'), { ...gate, environment }, context);
    const files = fs.readdirSync(evidence, { recursive: true, encoding: 'utf8' });
    const bundles = files.filter((name) => fs.statSync(path.join(evidence, name)).isFile());
    const statements = bundles.map((name) => statementOf(fs.readFileSync(path.join(evidence, name))));
    return Map.groupBy(statements, ({ predicateType }) => predicateType);
  } finally {
    project.remove();
  }
}

try {
  for (const [name, { bytes }] of said) {
    await list.check(`reads ${name}`, () => Promise.resolve(read(statementOf(bytes))));
  }
  const found = await written();
  const wanted: readonly (readonly [string, string, number])[] = [
    ['the signature of a model', PREDICATE.modelSignature, 1],
    ['AI-BOMs in CycloneDX', PREDICATE.cyclonedx, 2],
    ['an AI-BOM in SPDX 2.3', PREDICATE.spdx2, 1],
    ['an AI-BOM in SPDX 3.0', PREDICATE.spdx3, 1],
    ['scans', PREDICATE.scan, 2],
    ['decisions as VSA', PREDICATE.vsa, 2],
    ['decisions as SVR', PREDICATE.svr, 2],
  ];
  for (const [name, type, count] of wanted) {
    await list.check(`reads ${name}`, () => {
      const statements = found.get(type) ?? [];
      return Promise.resolve(
        statements.length === count ? read(...statements) : `${String(statements.length)} were written`,
      );
    });
  }
  const [vsa] = found.get(PREDICATE.vsa) ?? [];
  const predicate = vsa?.predicate as object;
  const faults: readonly (readonly [string, object, string])[] = [
    ['a subject without a digest', { ...vsa, subject: [{ name: 'model' }] }, 'At least one digest required'],
    // Of an unknown field the message ends with the known ones.
    ['a VSA with an unknown field', { ...vsa, predicate: { ...predicate, verdict: 'x' } }, 'slsaVersion'],
    [
      'a VSA with a strange input',
      { ...vsa, predicate: { ...predicate, inputAttestations: ['x'] } },
      "['uri', 'digest']",
    ],
    ['a VSA without a time', { ...vsa, predicate: { ...predicate, timeVerified: 'today' } }, 'timeVerified'],
    // cosign v3 writes it so: the image signature of both has no predicate to speak of.
    [
      'a signature of an image',
      makeImageSignatureStatement(`sha256:${'a'.repeat(64)}`),
      'Predicate object required',
    ],
  ];
  for (const [name, statement, reason] of faults) {
    await list.check(`refuses ${name}`, () => {
      const problem = read(statement) ?? 'it was accepted';
      return Promise.resolve(problem.includes(reason) ? undefined : problem);
    });
  }
} finally {
  fs.rmSync(work, { recursive: true });
}
list.close();
