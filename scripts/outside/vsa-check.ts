// Decisions of the gate before a consumer that shares no code with it (vsa_consumer.py): what passed is accepted, and
// nothing else, whatever a thief or a careless reader makes of it.
//   node scripts/outside/vsa-check.ts
// One line a check; exits 1 when one fails. A program that is missing is a failure.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { encodeStatement, STATEMENT_MEDIA_TYPE, type Statement } from '../../src/domain/statement.ts';
import { systemContext, type FlowContext } from '../../src/flows/context.ts';
import { recordPersonStatement } from '../../src/flows/record-approval.ts';
import { recordProvenance } from '../../src/flows/record-provenance.ts';
import { retireSubject } from '../../src/flows/retire-subject.ts';
import { runGate, type GateOutcome, type RunGateOptions } from '../../src/flows/run-gate.ts';
import { signSubject } from '../../src/flows/sign-subject.ts';
import { generateKeyPair } from '../../src/sign/generate-key.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { createCheckList } from './check-list.ts';
import { OUTSIDE } from './cosign.ts';

const POLICY = `version: 1
trust:
  signers: { builder: { key: builder.pub }, gate: { key: gate.pub } }
  gates: [gate]
people: { alice: { keys: [alice.pub] } }
groups: { security: [alice] }
environments:
  staging:
    require: [{ kind: model-signature, by: [builder] }, { kind: provenance, by: [builder] }]
  production:
    require: [{ kind: model-signature, by: [builder] }, { kind: secret-scan, by: [builder] }]
    findings: { block: [critical] }
    override: { by: security, count: 1, justification-min: 5 }
retirement: { by: security }
`;
/** What a consumer is configured with: the verifier it knows, and what an artifact is to be used as. */
const VERIFIER_ID = 'https://sallyport.dev/gate/v1';
const ENVIRONMENTS = 'https://sallyport.dev/environments';
const DAY_MS = 86_400_000;

const list = createCheckList();
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-vsa-'));
const at = (name: string): string => path.join(work, name);
const write = (name: string, content: string | Uint8Array): string => {
  fs.mkdirSync(path.dirname(at(name)), { recursive: true });
  fs.writeFileSync(at(name), content, { mode: 0o600 });
  return at(name);
};
/** Whatever checkout the script is started in is no source of these. */
process.chdir(work);

write('policy.yml', POLICY);
for (const name of ['builder', 'gate', 'alice', 'mallory']) {
  const pair = generateKeyPair();
  write(`${name}.key`, pair.privateKeyPem);
  write(`${name}.pub`, pair.publicKeyPem);
}
for (const name of ['good', 'other', 'unsigned', 'retired']) write(`${name}/weights.bin`, name);

const context = (now = new Date()): FlowContext => systemContext({ env: {}, clock: () => now });
const place = { policy: at('policy.yml'), evidence: at('evidence') };

async function decide(
  name: string,
  { now, ...options }: Partial<RunGateOptions> & { readonly now?: Date } = {},
): Promise<GateOutcome> {
  const asked = { ...place, environment: 'staging', key: at('gate.key'), ...options };
  return await runGate(at(name), asked, context(now));
}

/** Of a decision, its VSA; of a signer, the way to write what the gate never would. */
const vsaOf = (outcome: GateOutcome): string => outcome.stored[0]?.file ?? 'nothing was stored';
const statementIn = (file: string): Statement<Record<string, unknown>> => {
  const bundle = JSON.parse(fs.readFileSync(file, 'utf8')) as { dsseEnvelope: { payload: string } };
  return JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()) as Statement<
    Record<string, unknown>
  >;
};
let forged = 0;
async function forge(
  statement: object,
  signer = 'gate',
  type: string = STATEMENT_MEDIA_TYPE,
): Promise<string> {
  const key = { privateKeyPem: fs.readFileSync(at(`${signer}.key`), 'utf8') };
  const bytes = encodeStatement(statement as Statement);
  forged += 1;
  return write(`forged-${String(forged)}.json`, (await createKeySigner(key).sign(type, bytes)).bytes);
}

interface Job {
  readonly bundle: string;
  readonly verifiers: Readonly<Record<string, string>>;
  readonly sha256: string;
  readonly resourceUri: string;
  readonly levels: readonly string[];
  readonly notBefore?: string;
}
const jobs: { readonly name: string; readonly expected: string; readonly job: Job }[] = [];

try {
  for (const name of ['good', 'other', 'retired']) {
    await signSubject(at(name), { key: at('builder.key'), evidence: place.evidence }, context());
    const record = { builder: 'local', key: at('builder.key'), evidence: place.evidence } as const;
    await recordProvenance(at(name), record, context());
  }
  const passed = await decide('good');
  const good = passed.decision;
  const sha256 = good.subject.digest['sha256'] ?? '';
  const statement = statementIn(vsaOf(passed));
  const { predicate } = statement;
  const resource = (environment: string, digest = sha256): string =>
    `${ENVIRONMENTS}/${environment}/sha256:${digest}`;
  const wanted = {
    ...{ verifiers: { [at('gate.pub')]: VERIFIER_ID }, sha256, resourceUri: resource('staging') },
    ...{ levels: ['SLSA_BUILD_LEVEL_1'], notBefore: new Date(Date.now() - DAY_MS).toISOString() },
  };
  const expect = (name: string, expected: string, job: Partial<Job> & Pick<Job, 'bundle'>): void => {
    jobs.push({ name, expected, job: { ...wanted, ...job } });
  };

  const genuine = { bundle: vsaOf(passed) };
  expect('a pass', 'accepted', genuine);
  expect('a pass of whom no level is asked', 'accepted', { ...genuine, levels: [] });
  const again = await decide('good');
  expect('a second pass', 'accepted', { bundle: vsaOf(again) });
  const warned = await decide('good', { mode: 'warn' });
  expect('a pass in mode warn', 'accepted', { bundle: vsaOf(warned) });

  const blocked = await decide('unsigned');
  const blockedSha256 = blocked.decision.subject.digest['sha256'] ?? '';
  const ofBlocked = { sha256: blockedSha256, resourceUri: resource('staging', blockedSha256) };
  expect('a block', 'verificationResult', { bundle: vsaOf(blocked), ...ofBlocked });
  const blockedWarned = await decide('unsigned', { mode: 'warn' });
  expect('a block in mode warn', 'verificationResult', { bundle: vsaOf(blockedWarned), ...ofBlocked });
  const said = { kind: 'override', justification: 'customers wait', ticket: 'OPS-1' } as const;
  await recordPersonStatement(
    at('good'),
    { ...place, environment: 'production', key: at('alice.key'), expires: '1d', statement: said },
    context(),
  );
  const overridden = await decide('good', { environment: 'production' });
  expect('an overridden block', 'verificationResult', {
    ...{ bundle: vsaOf(overridden), resourceUri: resource('production') },
  });
  const before = await decide('retired');
  const retiredSha256 = before.decision.subject.digest['sha256'] ?? '';
  const retire = { environments: 'all', reason: 'trained on poisoned data', key: at('alice.key') } as const;
  await retireSubject(at('retired'), { ...place, ...retire }, context());
  const after = await decide('retired');
  expect('a retired artifact', 'verificationResult', {
    ...{ bundle: vsaOf(after), sha256: retiredSha256, resourceUri: resource('staging', retiredSha256) },
  });

  const old = await decide('other', { now: new Date(Date.now() + DAY_MS) });
  const oldSha256 = old.decision.subject.digest['sha256'] ?? '';
  const late = { notBefore: new Date(Date.now() + 2 * DAY_MS).toISOString() };
  expect('a pass that is older than its consumer allows', 'timeVerified', { ...genuine, ...late });
  expect('a pass for another artifact', 'subject', { bundle: vsaOf(old) });
  expect('a pass beside the artifact it is not for', 'resourceUri', {
    bundle: vsaOf(old),
    sha256: oldSha256,
  });
  expect('a pass for another environment', 'resourceUri', {
    ...genuine,
    resourceUri: resource('production'),
  });
  expect('a pass of a lower level', 'verifiedLevels', { ...genuine, levels: ['SLSA_BUILD_LEVEL_3'] });
  expect('a pass by a key nobody trusts', 'signature', {
    ...{ ...genuine, verifiers: { [at('mallory.pub')]: VERIFIER_ID } },
  });
  expect('a pass by a key of another verifier', 'verifier', {
    ...{ ...genuine, verifiers: { [at('gate.pub')]: 'https://elsewhere.test/gate' } },
  });
  expect('the SVR beside it', 'predicateType', { bundle: passed.stored[1]?.file ?? '' });
  expect('the signature of the model', 'signature', {
    bundle: good.evidence.map((each) => findBundle(each.bundleSha256))[0] ?? '',
  });

  const envelope = JSON.parse(fs.readFileSync(vsaOf(passed), 'utf8')) as {
    dsseEnvelope: { payload: string; payloadType: string };
  };
  const failed = statementIn(vsaOf(blocked)).predicate;
  const edit = (changes: object): string =>
    write(
      `edited-${String(jobs.length)}.json`,
      JSON.stringify({ ...envelope, dsseEnvelope: { ...envelope.dsseEnvelope, ...changes } }),
    );
  const payload = (changes: object): string =>
    Buffer.from(JSON.stringify({ ...statement, predicate: { ...failed, ...changes } })).toString('base64');
  expect('a block that was edited to a pass', 'signature', {
    bundle: edit({ payload: payload({ verificationResult: 'PASSED' }) }),
  });
  expect('a pass under another payload type', 'signature', { bundle: edit({ payloadType: 'text/plain' }) });
  expect('a pass of a thief', 'signature', { bundle: await forge(statement, 'mallory') });
  expect('a pass under another payload type, signed', 'signature', {
    bundle: await forge(statement, 'gate', 'application/json'),
  });
  expect('a failure with the levels of a pass', 'verificationResult', {
    bundle: await forge({ ...statement, predicate: { ...predicate, verificationResult: 'FAILED' } }),
  });
  expect('a pass with a failure among its levels', 'verifiedLevels', {
    bundle: await forge({
      ...statement,
      predicate: { ...predicate, verifiedLevels: ['SLSA_BUILD_LEVEL_1', 'FAILED'] },
    }),
  });

  fs.writeFileSync(at('jobs.json'), JSON.stringify(jobs.map(({ job }) => job)));
  const python = path.join(OUTSIDE, 'venv/model-signing/bin/python');
  const consumer = path.join(import.meta.dirname, 'vsa_consumer.py');
  const answers = execFileSync(python, [consumer, at('jobs.json')], { encoding: 'utf8' })
    .trim()
    .split('\n');
  for (const [index, { name, expected }] of jobs.entries()) {
    const is = answers[index] ?? 'no answer';
    await list.check(
      expected === 'accepted' ? `${name} is accepted` : `${name} is refused at ${expected}`,
      () => Promise.resolve(is === expected ? undefined : is),
    );
  }

  await list.check('verdicts are the ones meant', () => {
    const seen = [passed, warned, blocked, blockedWarned, overridden, before, after, old].map(
      ({ decision }) => `${decision.verdict}${decision.allowed ? ' allowed' : ''}`,
    );
    const meant = 'pass allowed,pass allowed,block,block,block allowed,pass allowed,block,pass allowed';
    return Promise.resolve(seen.join() === meant ? undefined : seen.join());
  });
  await list.check('a dry run leaves nothing to consume', async () => {
    const stored = (): number => fs.readdirSync(place.evidence, { recursive: true }).length;
    const count = stored();
    const dry = await decide('good', { mode: 'dry-run' });
    if (dry.decision.verdict !== 'pass') return dry.decision.verdict;
    return dry.stored.length === 0 && stored() === count
      ? undefined
      : `${String(stored() - count)} new files`;
  });
  await list.check(
    'every input that a summary lists is a bundle of the store, and every one it used is listed',
    () => {
      const listed = (predicate['inputAttestations'] as { digest: { sha256: string } }[]).map(
        ({ digest }) => digest.sha256,
      );
      const missing = listed.filter((each) => findBundle(each) === undefined);
      const unlisted = good.evidence.filter(({ bundleSha256 }) => !listed.includes(bundleSha256));
      return Promise.resolve(
        listed.length > 1 && missing.length === 0 && unlisted.length === 0 ? undefined : listed.join(),
      );
    },
  );
} finally {
  process.chdir(os.tmpdir());
  fs.rmSync(work, { recursive: true });
}
list.close();

/** The file in the store whose content has this SHA-256. */
function findBundle(sha256: string): string | undefined {
  const names = fs.readdirSync(place.evidence, { recursive: true, encoding: 'utf8' });
  const name = names.find((each) => each.includes(sha256.slice(0, 16)));
  return name === undefined ? undefined : path.join(place.evidence, name);
}
