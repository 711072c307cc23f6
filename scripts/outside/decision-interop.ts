// Decisions of the gate, signed by the identity of a workflow on GitHub, before the real cosign and a local Sigstore: in a
// folder as files, and attached to an image in a registry. Who demands anything else of the certificate is refused.
//   node scripts/outside/decision-interop.ts
// One line a check; exits 1 when one fails. A program that is missing is a failure.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PREDICATE } from '../../src/domain/predicates.ts';
import { systemContext } from '../../src/flows/context.ts';
import { runGate, type GateOutcome } from '../../src/flows/run-gate.ts';
import { signImages } from '../../src/flows/sign-image.ts';
import { signSubject } from '../../src/flows/sign-subject.ts';
import { createCheckList } from './check-list.ts';
import { cosign, toolPath } from './cosign.ts';
import { startRegistry, type LocalRegistry } from './local-registry.ts';
import { GITHUB_CLAIMS, startSigstore, type SigstoreUrls } from './sigstore-stack.mjs';

const list = createCheckList();
const { check } = list;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-decision-'));
const at = (name: string): string => path.join(work, name);
const claim = (name: string): string => GITHUB_CLAIMS[name] ?? '';
const IDENTITY = `https://github.com/${claim('job_workflow_ref')}`;

/** What cosign can demand of the certificate of a workflow, each with a value that is nearly right. */
const WANTED: readonly (readonly [flag: string, right: string, wrong: string])[] = [
  ['--certificate-identity', IDENTITY, IDENTITY.replace('refs/heads/main', 'refs/heads/mai')],
  [
    '--certificate-oidc-issuer',
    'https://token.actions.githubusercontent.com',
    'https://token.actions.githubusercontent.com.evil.test',
  ],
  ['--certificate-github-workflow-repository', claim('repository'), 'acme/models-evil'],
  ['--certificate-github-workflow-ref', claim('ref'), 'refs/pull/1/merge'],
  ['--certificate-github-workflow-sha', claim('sha'), '2'.repeat(40)],
  ['--certificate-github-workflow-trigger', claim('event_name'), 'pull_request'],
  ['--certificate-github-workflow-name', claim('workflow'), 'test'],
];

/** All demands, one of them (by its flag) with the wrong value. */
const demands = (urls: SigstoreUrls, wrong?: string): readonly string[] => [
  ...['--trusted-root', urls.trustedRoot],
  ...WANTED.flatMap(([flag, right, other]) => [flag, flag === wrong ? other : right]),
];

function writePolicy(urls: SigstoreUrls): string {
  fs.copyFileSync(urls.trustedRoot, at('trusted_root.json'));
  const signer = `{ root: lab, identity: "${IDENTITY}", issuer: "${urls.issuer}" }`;
  fs.writeFileSync(
    at('policy.yml'),
    `version: 1
trust:
  roots: { lab: { trusted-root: trusted_root.json } }
  signers: { release: ${signer} }
  gates: [release]
environments:
  models: { require: [{ kind: model-signature, by: [release] }] }
  images: { require: [{ kind: image-signature, by: [release] }] }
  nothing: { require: [{ kind: provenance, by: [release] }] }
`,
  );
  return at('policy.yml');
}

/** The claims of the run, as the runner gives them to whoever signs. */
const contextOf = ({ env }: SigstoreUrls) => systemContext({ env: { ...env, HOME: work } });
const signerOf = ({ signingConfig }: SigstoreUrls) => ({ keyless: true, signingConfig }) as const;

type Cosign = readonly string[];
async function accepts(args: Cosign): Promise<string | undefined> {
  const { ok, output } = await cosign(...args);
  return ok ? undefined : output;
}
async function refuses(args: Cosign, reason: RegExp): Promise<string | undefined> {
  const { ok, output } = await cosign(...args);
  if (ok) return 'cosign accepted it';
  return reason.test(output) ? undefined : output;
}

async function checkFiles(urls: SigstoreUrls): Promise<void> {
  fs.mkdirSync(at('model'));
  fs.writeFileSync(at('model/weights.bin'), 'weights');
  const evidence = at('evidence');
  const asked = { policy: writePolicy(urls), evidence, ...signerOf(urls) };
  const decide = (environment: string): Promise<GateOutcome> =>
    runGate(at('model'), { ...asked, environment }, contextOf(urls));
  await signSubject(at('model'), { evidence, ...signerOf(urls) }, contextOf(urls));
  const [passed, blocked] = [await decide('models'), await decide('nothing')];
  const digest = passed.decision.subject.digest['sha256'] ?? '';
  await check('the gate decides as it should and signs as the workflow', () => {
    const verdicts = [passed, blocked].map(({ decision }) => decision.verdict).join();
    return Promise.resolve(verdicts === 'pass,block' && passed.stored.length === 2 ? undefined : verdicts);
  });
  const about = (file: string | undefined, type: string, of = digest): Cosign => [
    ...['verify-blob-attestation', '--bundle', file ?? 'none', '--type', type],
    ...['--digest', of, '--digestAlg', 'sha256'],
  ];
  const [vsa, svr] = passed.stored;
  const genuine = about(vsa?.file, PREDICATE.vsa);
  await check('files: cosign accepts the VSA of a pass', () => accepts([...genuine, ...demands(urls)]));
  await check('files: cosign accepts its SVR', () =>
    accepts([...about(svr?.file, PREDICATE.svr), ...demands(urls)]),
  );
  await check('files: cosign accepts the VSA of a block: it looks at who signed, not at what', () =>
    accepts([...about(blocked.stored[0]?.file, PREDICATE.vsa), ...demands(urls)]),
  );
  for (const [flag] of WANTED) {
    await check(`files: cosign refuses another ${flag.slice(2)}`, () =>
      refuses([...genuine, ...demands(urls, flag)], /expected|none of the expected|no matching/i),
    );
  }
  await check('files: cosign refuses the SVR in place of the VSA', () =>
    refuses([...about(svr?.file, PREDICATE.vsa), ...demands(urls)], /predicate type/i),
  );
  await check('files: cosign refuses the VSA for another artifact', () =>
    refuses([...about(vsa?.file, PREDICATE.vsa, 'a'.repeat(64)), ...demands(urls)], /digest/i),
  );
  await check('files: cosign refuses a VSA that was edited', () => {
    const bundle = JSON.parse(fs.readFileSync(blocked.stored[0]?.file ?? '', 'utf8')) as {
      dsseEnvelope: { payload: string };
    };
    const text = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
    bundle.dsseEnvelope.payload = Buffer.from(text.replace('FAILED', 'PASSED')).toString('base64');
    fs.writeFileSync(at('edited.json'), JSON.stringify(bundle));
    return refuses(
      [...about(at('edited.json'), PREDICATE.vsa), ...demands(urls)],
      /verify log inclusion|invalid signature/,
    );
  });
}

async function checkImages(urls: SigstoreUrls, registry: LocalRegistry): Promise<void> {
  const digest = registry.pushImage('acme/app', 'v1');
  const name = `${registry.host}/acme/app@${digest}`;
  const other = `${registry.host}/acme/app@${registry.pushImage('acme/app', 'v2')}`;
  const evidence = `oci+http://${registry.host}/acme/app`;
  const asked = { policy: writePolicy(urls), evidence, ...signerOf(urls) };
  const [signed] = await signImages([`oci+http://${name}`], signerOf(urls), contextOf(urls));
  const decide = (environment: string): Promise<GateOutcome> =>
    runGate(`oci+http://${name}`, { ...asked, environment }, contextOf(urls));
  const passed = await decide('images');
  await check(`${registry.kind}: the gate passes an image and attaches its decision`, () => {
    const { decision, stored } = passed;
    const isDone = signed !== undefined && decision.verdict === 'pass' && stored.length === 2;
    return Promise.resolve(isDone ? undefined : JSON.stringify([decision.checks, stored]));
  });
  const about = ['verify-attestation', '--type', PREDICATE.vsa];
  const policy = (result: string): string => {
    fs.writeFileSync(at(`${result}.cue`), `predicate: verificationResult: "${result}"\n`);
    return at(`${result}.cue`);
  };
  await check(`${registry.kind}: cosign finds the VSA`, () => accepts([...about, ...demands(urls), name]));
  await check(`${registry.kind}: cosign reads that it passed`, () =>
    accepts([...about, ...demands(urls), '--policy', policy('PASSED'), name]),
  );
  await check(`${registry.kind}: cosign reads that it did not fail`, () =>
    refuses([...about, ...demands(urls), '--policy', policy('FAILED'), name], /conflicting values|policy/i),
  );
  await check(`${registry.kind}: cosign finds the SVR`, () =>
    accepts(['verify-attestation', '--type', PREDICATE.svr, ...demands(urls), name]),
  );
  for (const [flag] of WANTED) {
    await check(`${registry.kind}: cosign refuses another ${flag.slice(2)}`, () =>
      refuses([...about, ...demands(urls, flag), name], /expected|none of|no matching/i),
    );
  }
  await check(`${registry.kind}: cosign refuses another predicate type`, () =>
    refuses(['verify-attestation', '--type', PREDICATE.scan, ...demands(urls), name], /no matching|none of/i),
  );
  await check(`${registry.kind}: cosign refuses the image beside it`, () =>
    refuses([...about, ...demands(urls), other], /no matching|no attestations|not found/i),
  );
}

await check('all programs ran', async () => {
  for (const tool of ['cosign', 'fulcio', 'rekor-server-posix', 'timestamp-server-loopback'])
    toolPath(tool, 'install-sigstore.sh');
  const { urls, stop } = await startSigstore({ dir: at('sigstore'), githubIssuer: true });
  try {
    await checkFiles(urls);
    for (const kind of ['registry-referrers', 'distribution-registry'] as const) {
      const registry = await startRegistry(kind, work);
      try {
        await checkImages(urls, registry);
      } finally {
        await registry.stop();
      }
    }
  } finally {
    await stop();
  }
  return undefined;
});
fs.rmSync(work, { recursive: true, force: true });
list.close();
