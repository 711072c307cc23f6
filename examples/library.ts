// The library from digest to decision, on a model of three files in a temporary folder. Nothing here reads the
// environment or needs a network.
//   node examples/library.ts
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
// In a project of your own: from 'sallyport'
import {
  aibomStatement,
  appendAudit,
  createKeySigner,
  createKeyVerifier,
  createNoteSigner,
  digestModel,
  evaluateGate,
  formatDigest,
  gatherEvidence,
  generateAibom,
  generateKeyPair,
  loadPolicy,
  makeApproval,
  makeDecisionStatements,
  makeProvenance,
  makeScanStatement,
  modelSubject,
  openFolderStore,
  scanSecrets,
  signModel,
  storeStatement,
  verifyAudit,
  verifyModel,
  type Decision,
} from '../src/index.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-library-'));
const at = (...names: string[]): string => path.join(folder, ...names);
const clock = (): Date => new Date();
const say = (line: string): void => {
  console.log(line);
};

// A model, keys, and a policy that names the keys.
fs.mkdirSync(at('model'));
fs.writeFileSync(at('model/config.json'), '{"model_type":"bert","architectures":["BertModel"]}\n');
fs.writeFileSync(at('model/README.md'), '---\nlicense: mit\n---\n# Tiny\n');
const header = Buffer.from('{"w":{"dtype":"F32","shape":[1024],"data_offsets":[0,4096]}}');
const weights = Buffer.concat([
  Buffer.from([header.length, 0, 0, 0, 0, 0, 0, 0]),
  header,
  Buffer.alloc(4096, 7),
]);
fs.writeFileSync(at('model/weights.safetensors'), weights);
const keys = { builder: generateKeyPair(), gate: generateKeyPair(), alice: generateKeyPair() };
for (const [name, { publicKeyPem }] of Object.entries(keys))
  fs.writeFileSync(at(`${name}.pub`), publicKeyPem);
const requirements = `[{ kind: model-signature, by: [builder] }, { kind: aibom, by: [builder] },
               { kind: provenance, by: [builder] }, { kind: secret-scan, by: [builder], max-age: 24h }]`;
fs.writeFileSync(
  at('policy.yml'),
  `version: 1
trust: { signers: { builder: { key: builder.pub }, gate: { key: gate.pub } }, gates: [gate] }
people: { alice: { keys: [alice.pub] } }
groups: { security: [alice] }
environments:
  staging:
    require: ${requirements}
    findings: { block: [critical] }
  production:
    after: [staging]
    require: ${requirements}
    findings: { block: [critical, high] }
    approvals: [{ group: security, count: 1 }]
`,
);
const policy = await loadPolicy(at('policy.yml'));
const store = openFolderStore(at('evidence'));

// 1. What is it? One digest over every file.
const manifest = await digestModel(at('model'));
const subject = modelSubject(manifest);
say(`model        ${formatDigest(subject.digest)}, ${String(manifest.entries.length)} files`);

// 2. What is known about it? Statements about the digest, signed by the builder.
const builder = { signer: createKeySigner({ privateKeyPem: keys.builder.privateKeyPem }), store };
const aibom = await generateAibom({ manifest });
const scan = await scanSecrets(at('model'), { clock });
const statements = [
  aibomStatement(subject, aibom.bom),
  makeScanStatement(subject, scan),
  makeProvenance({ subject, builder: { kind: 'local' }, startedAt: clock(), finishedAt: clock() }),
];
for (const statement of statements) await storeStatement(statement, builder);
await signModel({ path: at('model'), signer: builder.signer, evidence: store.location });
say(`evidence     AI-BOM, secret scan (${String(scan.findings.length)} findings), provenance, signature`);

// 3. May it enter? The gate verifies all of it again, and signs what it decides.
const gateSigner = createKeySigner({ privateKeyPem: keys.gate.privateKeyPem });
async function decide(environment: string): Promise<Decision> {
  const now = clock();
  const decision = evaluateGate({
    policy: policy.policy,
    policyDigest: policy.sha256,
    policyUri: policy.uri,
    denyList: policy.denyList,
    environment,
    subject,
    mode: 'enforce',
    now,
    ...(await gatherEvidence({ subject, loaded: policy, store, now })),
  });
  await storeStatement(makeDecisionStatements(decision).vsa, { signer: gateSigner, store });
  const failed = decision.checks.filter(({ result }) => result === 'block').map(({ reason }) => reason);
  say(`${environment.padEnd(12)} ${decision.verdict}${failed.length === 0 ? '' : `: ${failed.join('; ')}`}`);
  return decision;
}
expect((await decide('staging')).verdict === 'pass', 'staging passes');
expect((await decide('production')).verdict === 'block', 'production wants a person');

// 4. A person approves exactly this digest, for production, under this policy.
const approval = makeApproval(subject, {
  decision: 'APPROVED',
  environment: 'production',
  policySha256: policy.sha256,
  now: clock(),
  expiresAt: new Date(clock().getTime() + 7 * 86_400_000),
  nonce: crypto.randomUUID(),
});
await storeStatement(approval, {
  signer: createKeySigner({ privateKeyPem: keys.alice.privateKeyPem }),
  store,
});
say('approval     alice approves');
const decision = await decide('production');
expect(decision.allowed, 'production passes');

// 5. The act goes into the audit log, which proves that nothing was taken out or changed.
const audit = generateKeyPair({ algorithm: 'ed25519' });
await appendAudit({
  directory: at('audit'),
  signer: createNoteSigner({ origin: 'example.org/audit', privateKey: audit.privateKeyPem }),
  clock,
  event: {
    action: 'gate',
    actor: { id: 'example', method: 'local' },
    subject: { ...subject, digest: { ...subject.digest } },
    environment: 'production',
    details: { allowed: decision.allowed },
  },
});
const log = await verifyAudit({ directory: at('audit'), publicKeys: [audit.publicKeyPem], clock });
say(`audit log    ${log.ok ? 'verifies' : 'does not verify'}, ${String(log.size)} entry`);
expect(log.ok, 'the audit log verifies');

// 6. Before it is loaded: is it still what was signed?
const verifier = createKeyVerifier({ publicKeyPem: keys.builder.publicKeyPem });
expect((await verifyModel({ path: at('model'), verifier })).ok, 'the model is as signed');
fs.writeFileSync(at('model/plugin.py'), 'import os\n');
const tampered = await verifyModel({ path: at('model'), verifier });
say(`tampered     ${tampered.differences.map(({ kind, path: name }) => `${kind} ${name}`).join(', ')}`);
expect(!tampered.ok, 'a file nobody signed is seen');

fs.rmSync(folder, { recursive: true });

function expect(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`the example expected: ${what}`);
}
