// sign-and-attest.yml without a key, under act against the local Sigstore: the token of the job is that of the fake OIDC
// provider, the certificate that of a real Fulcio, and what comes out is verified by the identity of the workflow.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { systemContext } from '../../src/flows/context.ts';
import { openVerifier } from '../../src/flows/signature-verifier.ts';
import { verifyModel } from '../../src/flows/verify-model.ts';
import { verifyProvenance } from '../../src/flows/verify-provenance.ts';
import { claimsOf, layOutActions, type ReusableCase } from './act-reusable.ts';
import { runAct } from './act-run.ts';
import { startFakeOidc, type FakeOidc } from './fake-oidc.ts';
import { GITHUB_CLAIMS, startSigstore, type SigstoreUrls } from './sigstore-stack.mjs';

/** Starts a Sigstore that believes the provider, signs, and verifies by the workflow's identity alone. */
export async function checkKeyless(given: ReusableCase): Promise<void> {
  const oidc = await startFakeOidc();
  const stack = await startSigstore({
    dir: path.join(given.work, 'sigstore'),
    job: { issuer: `${oidc.url}/_services/token`, server: oidc.url },
  });
  try {
    await sign(given, oidc, stack.urls);
  } finally {
    await stack.stop();
    oidc.close();
  }
}

async function sign(given: ReusableCase, oidc: FakeOidc, urls: SigstoreUrls): Promise<void> {
  const { consumer, product, work, key, list } = given;
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', consumer, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      encoding: 'utf8',
    }).trim();
  fs.copyFileSync(urls.signingConfig, path.join(consumer, 'sallyport/signing-config.json'));
  git('add', '-A', '-f');
  git('commit', '-q', '-m', 'signing config');
  const commit = git('rev-parse', 'HEAD');
  oidc.claims = { ...GITHUB_CLAIMS, ...claimsOf(commit), workflow_sha: commit };
  const artifacts = path.join(work, 'artifacts-keyless');
  fs.mkdirSync(artifacts);
  const run = await runAct({
    workflow: 'keyless.yml',
    folder: consumer,
    product,
    home: path.join(work, 'home-keyless'),
    key,
    actions: layOutActions(given),
    variables: {
      SALLYPORT_ACT_ARTIFACTS: artifacts,
      GITHUB_SERVER_URL: oidc.url,
      GITHUB_RUN_ID: '1',
      ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    },
  });
  await list.check('keyless: sign-and-attest.yml signs with the identity of its job', () => {
    const isDone = run.exitCode === 0 && run.jobs['sign'] === 'success';
    return Promise.resolve(isDone ? undefined : `${JSON.stringify(run.jobs)}\n${run.log.slice(-4000)}`);
  });
  const evidence = path.join(artifacts, 'sallyport-evidence-sallyport-model');
  const model = path.join(artifacts, 'sallyport-model');
  const trust = {
    certificateIdentity: `${oidc.url}/${oidc.claims['job_workflow_ref'] ?? ''}`,
    certificateOidcIssuer: `${oidc.url}/_services/token`,
    trustedRoot: urls.trustedRoot,
  };
  const signature = path.join(evidence, 'model.sig');
  const verifyAs = async (certificateIdentity: string): Promise<boolean> => {
    const verifier = await openVerifier({ ...trust, certificateIdentity });
    return await verifyModel(model, { verifier, signature }, systemContext()).then(
      ({ ok }) => ok,
      () => false,
    );
  };
  await list.check('keyless: the signature is that of the workflow, and of nobody else', async () => {
    const { certificateIdentity } = trust;
    const own = await verifyAs(certificateIdentity);
    const other = await verifyAs(certificateIdentity.replace('sign-and-attest', 'build-and-attest'));
    return own && !other ? undefined : `own ${String(own)}, other ${String(other)}`;
  });
  await list.check('keyless: so is the provenance, whose fields its certificate confirms', async () => {
    const store = fs.readdirSync(path.join(evidence, 'evidence'), { recursive: true, encoding: 'utf8' });
    const files = store
      .filter((name) => path.basename(name).startsWith('provenance-'))
      .map((name) => path.join(evidence, 'evidence', name));
    const { verdict, accepted, rejected } = await verifyProvenance(
      model,
      { ...trust, files, identify: { kind: 'model' } },
      systemContext(),
    );
    const [first] = accepted;
    return verdict === 'pass' && (first?.confirmed.length ?? 0) > 0 ? undefined : JSON.stringify(rejected);
  });
}
