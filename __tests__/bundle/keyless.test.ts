import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fakeToken, startFakeSigstore, type FakeSigstore } from '../fakes/fake-sigstore.ts';
import { FAKE_IDENTITY, FAKE_ISSUER } from '../fakes/fake-sigstore-instance.ts';
import { makeProject, type Project } from '../fakes/project.ts';
import { runAction, type ActionRun } from '../fakes/run-action.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BEARER = 'bearer-of-the-runner';

let sigstore: FakeSigstore;
let runner: http.Server;
let project: Project;
let token: string;
beforeAll(async () => {
  sigstore = await startFakeSigstore();
  token = fakeToken({
    sub: 'repo:acme/models',
    job_workflow_ref: FAKE_IDENTITY.slice('https://github.com/'.length),
  });
  runner = http.createServer((request, response) => {
    const isAsked =
      request.headers.authorization === `Bearer ${BEARER}` && request.url?.includes('audience=sigstore');
    response.writeHead(isAsked === true ? 200 : 401).end(JSON.stringify({ value: token }));
  });
  await new Promise<void>((done) => runner.listen(0, '127.0.0.1', done));
  project = makeProject();
  project.write('signing_config.json', JSON.stringify(sigstore.signingConfig()));
  project.write('trusted_root.json', JSON.stringify(sigstore.trustedRoot()));
});
afterAll(async () => {
  project.remove();
  runner.closeAllConnections();
  runner.close();
  await sigstore.close();
});

async function run(action: string, inputs: Record<string, string>): Promise<ActionRun> {
  const { port } = runner.address() as AddressInfo;
  return await runAction(path.join(ROOT, action), {
    workspace: project.root,
    inputs,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${String(port)}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
    },
  });
}

const IDENTITY = { 'certificate-identity': FAKE_IDENTITY, 'certificate-oidc-issuer': FAKE_ISSUER };
const ROOT_FILE = { 'trusted-root': 'trusted_root.json' };

it('an action signs with the identity of its job, and only that identity verifies', async () => {
  const keyless = { keyless: 'true', 'signing-config': 'signing_config.json', evidence: 'evidence' };
  const signed = await run('sign', { model: 'model', ...keyless });
  expect({ code: signed.code, log: signed.log }).toEqual({
    code: 0,
    log: expect.stringContaining('signed sha256:'),
  });
  expect(signed.masks).toContain(token);
  expect(signed.log + signed.summary).not.toContain(token);
  expect(signed.summary).toContain('release.yml');

  const verified = await run('verify', { subject: 'model', ...IDENTITY, ...ROOT_FILE });
  expect({ code: verified.code, log: verified.log }).toMatchObject({ code: 0 });
  expect(verified.outputs['signer']).toBe(`${FAKE_IDENTITY} (${FAKE_ISSUER})`);
  for (const wrong of [
    { ...IDENTITY, 'certificate-identity': FAKE_IDENTITY.slice(0, -1) },
    { ...IDENTITY, 'certificate-identity': '.*' },
    { ...IDENTITY, 'certificate-oidc-issuer': 'https://accounts.example' },
  ]) {
    const refused = await run('verify', { subject: 'model', ...wrong, ...ROOT_FILE });
    expect({ wrong, code: refused.code, verdict: refused.outputs['verdict'] }).toEqual({
      wrong,
      code: 1,
      verdict: 'block',
    });
  }
  // Another instance's root: nobody can tell who signed.
  const elsewhere = await run('verify', { subject: 'model', ...IDENTITY });
  expect(elsewhere.code).toBeGreaterThan(0);
});

it('a policy trusts the identity, and its certificate extensions when it names them', async () => {
  const signer = `root: lab, identity: ${FAKE_IDENTITY}, issuer: ${FAKE_ISSUER}`;
  const policy = (extra: string): string => `version: 1
trust:
  roots: { lab: { trusted-root: trusted_root.json } }
  signers: { train: { ${signer}${extra} } }
environments:
  staging: { require: [{ kind: model-signature, by: [train] }], findings: { block: [critical] } }
`;
  const gate = { subject: 'model', environment: 'staging', evidence: 'evidence' };
  fs.writeFileSync(project.at('open.yml'), policy(''));
  const passed = await run('gate', { ...gate, policy: 'open.yml' });
  expect({ code: passed.code, log: passed.log }).toMatchObject({ code: 0 });
  fs.writeFileSync(project.at('strict.yml'), policy(', runner-environment: self-hosted'));
  const blocked = await run('gate', { ...gate, policy: 'strict.yml' });
  expect({ code: blocked.code, verdict: blocked.outputs['verdict'] }).toEqual({ code: 1, verdict: 'block' });
});
