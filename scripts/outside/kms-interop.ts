// Keys in a service: AWS KMS as moto 5 has it. Exported, signed with and verified on the command line as a user does it;
// the signatures are checked by OpenSSL and cosign, too. The other services are fakes in the unit tests: Vault does not
// build from its released modules, Google and Azure offer no server to run.
//   node scripts/outside/kms-interop.ts
// Installed by install-python.sh moto and install-sigstore.sh cosign. One line a check; exits 1 when one fails.
// A program that is missing is a failure.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createCheckList } from './check-list.ts';
import { cosign, runTool } from './cosign.ts';
import { withAws, type Env } from './aws-service.ts';

const CLI = path.resolve(import.meta.dirname, '../../src/cli.ts');
const MODEL_SIGNATURE = 'https://model_signing/signature/v1.0';
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-kms-'));
const list = createCheckList();
const { check } = list;
const at = (name: string): string => path.join(work, name);
const model = at('model');
fs.mkdirSync(model);
fs.writeFileSync(path.join(model, 'config.json'), '{}');
fs.writeFileSync(path.join(model, 'weights.safetensors'), 'w'.repeat(100_000));

/** A key in a service: how to name it, who we are, and the hash that its curve demands. */
interface ServiceKey {
  readonly label: string;
  readonly uri: string;
  readonly env: Env;
  readonly hash: 'sha256' | 'sha384' | 'sha512';
}

const sallyport = (env: Env, ...args: readonly string[]) =>
  runTool(process.execPath, [CLI, ...args], { ...env, GITHUB_ACTIONS: '' });

async function succeeds(env: Env, ...args: readonly string[]): Promise<string | undefined> {
  const { ok, output } = await sallyport(env, ...args);
  return ok ? undefined : output;
}

/** A refusal counts only when it says why. */
async function refusesWith(words: string, env: Env, ...args: readonly string[]): Promise<string | undefined> {
  const { ok, output } = await sallyport(env, ...args);
  if (ok) return 'was accepted';
  return output.includes(words) ? undefined : `refused, but for another reason: ${output}`;
}

/** The bytes that a DSSE signature is over, and the signature. */
function signedParts(bundleFile: string): { readonly message: string; readonly signature: string } {
  const { dsseEnvelope } = JSON.parse(fs.readFileSync(bundleFile, 'utf8')) as {
    readonly dsseEnvelope: {
      readonly payload: string;
      readonly payloadType: string;
      readonly signatures: readonly { readonly sig: string }[];
    };
  };
  const payload = Buffer.from(dsseEnvelope.payload, 'base64');
  const head = `DSSEv1 ${String(dsseEnvelope.payloadType.length)} ${dsseEnvelope.payloadType} ${String(payload.length)} `;
  const [message, signature] = [`${bundleFile}.message`, `${bundleFile}.sig`];
  fs.writeFileSync(message, Buffer.concat([Buffer.from(head), payload]));
  fs.writeFileSync(signature, Buffer.from(dsseEnvelope.signatures[0]?.sig ?? '', 'base64'));
  return { message, signature };
}

function opensslVerifies(bundleFile: string, publicKey: string, hash: ServiceKey['hash']): undefined {
  const { message, signature } = signedParts(bundleFile);
  const args = ['dgst', `-${hash}`, '-verify', publicKey, '-signature', signature, message];
  execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  return undefined;
}

/** Export, sign a model and a statement, verify by everybody; another key does not verify it. */
async function checkKey({ label, uri, env, hash }: ServiceKey, otherPublicKey: string): Promise<void> {
  const name = label.replaceAll(/[^A-Za-z0-9]+/g, '-');
  const [publicKey, signature, store] = [at(`${name}.pub`), at(`${name}.model.sig`), at(`${name}.evidence`)];
  await check(`${label}: its public key is exported`, () =>
    succeeds(env, 'key', 'public', '--kms', uri, '--output', publicKey),
  );
  await check(`${label}: signs a model`, () =>
    succeeds(env, 'sign', model, '--kms', uri, '--signature', signature),
  );
  await check(`${label}: we verify it with the exported key alone`, () =>
    succeeds({}, 'verify', model, '--key', publicKey, '--signature', signature),
  );
  await check(`${label}: OpenSSL verifies it`, () =>
    Promise.resolve(opensslVerifies(signature, publicKey, hash)),
  );
  if (hash === 'sha256') {
    await check(`${label}: cosign verifies it`, async () => {
      const digest = /sha256:([0-9a-f]{64})/.exec((await sallyport({}, 'digest', model)).output)?.[1] ?? '';
      const about = ['--digest', digest, '--digestAlg', 'sha256', '--type', MODEL_SIGNATURE];
      const trust = ['--key', publicKey, '--insecure-ignore-tlog'];
      const run = await cosign('verify-blob-attestation', '--bundle', signature, ...about, ...trust);
      return run.ok ? undefined : run.output;
    });
  }
  await check(`${label}: another key is refused`, () =>
    refusesWith('key', {}, 'verify', model, '--key', otherPublicKey, '--signature', signature),
  );
  await check(`${label}: signs a statement, and OpenSSL verifies that`, async () => {
    const problem = await succeeds(env, 'scan', 'secrets', model, '--evidence', store, '--kms', uri);
    const found = fs
      .readdirSync(store, { recursive: true, encoding: 'utf8' })
      .find((file) => file.endsWith('.json'));
    return problem ?? opensslVerifies(path.join(store, found ?? ''), publicKey, hash);
  });
}

async function checkAws(otherPublicKey: string): Promise<void> {
  await withAws(async (aws) => {
    const uriOf = (name: string): string => `awskms://${aws.host}/alias/${name}`;
    const make = async (name: string, KeySpec: string, KeyUsage: string): Promise<void> => {
      const { KeyMetadata } = await aws.kms('CreateKey', { KeySpec, KeyUsage });
      const { KeyId } = KeyMetadata as { readonly KeyId: string };
      await aws.kms('CreateAlias', { AliasName: `alias/${name}`, TargetKeyId: KeyId });
    };
    await make('p256', 'ECC_NIST_P256', 'SIGN_VERIFY');
    await make('p384', 'ECC_NIST_P384', 'SIGN_VERIFY');
    await make('p521', 'ECC_NIST_P521', 'SIGN_VERIFY');
    await make('rsa', 'RSA_2048', 'ENCRYPT_DECRYPT');
    const Action = ['kms:GetPublicKey', 'kms:Sign'];
    const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] };
    const [may, mayNot] = [await aws.user('signer', policy), await aws.user('nobody')];
    await aws.demandPermission();
    const sign = ['sign', model, '--signature', at('never.sig'), '--kms'];
    for (const [name, hash] of [
      ['p256', 'sha256'],
      ['p384', 'sha384'],
      ['p521', 'sha512'],
    ] as const) {
      await checkKey({ label: `AWS KMS, ${name}`, uri: uriOf(name), env: may, hash }, otherPublicKey);
    }
    await check('AWS KMS: a key that is not there is said to be missing', () =>
      refusesWith('NotFoundException', may, ...sign, uriOf('missing')),
    );
    await check('AWS KMS: a key for encryption does not sign', () =>
      refusesWith('the key is for ENCRYPT_DECRYPT', may, ...sign, uriOf('rsa')),
    );
    await check('AWS KMS: a user who may not is denied, with what to do', () =>
      refusesWith('check the credentials', mayNot, ...sign, uriOf('p256')),
    );
    await check('AWS KMS: a wrong secret is denied (botocore checks the signature of the request)', () =>
      refusesWith('check the credentials', { ...may, AWS_SECRET_ACCESS_KEY: 'x' }, ...sign, uriOf('p256')),
    );
    await check('AWS KMS: nothing was written by any of these', () =>
      Promise.resolve(fs.existsSync(at('never.sig')) ? 'a signature is there' : undefined),
    );
  });
}

/** moto does not throttle: this answers as the API reference of KMS says. */
async function checkThrottled(): Promise<void> {
  const server = http.createServer((_request, response) => {
    response
      .writeHead(400, { 'content-type': 'application/x-amz-json-1.1' })
      .end(JSON.stringify({ __type: 'ThrottlingException', message: 'Rate exceeded' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const uri = `awskms://127.0.0.1:${String((server.address() as AddressInfo).port)}/alias/k`;
  const env = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 's' };
  await check('AWS KMS, throttled (fake): said so, with what to do', () =>
    refusesWith('try again later', env, 'sign', model, '--signature', at('never.sig'), '--kms', uri),
  );
  server.closeAllConnections();
  server.close();
}

await check('all programs ran', async () => {
  const other = at('other');
  const made = await sallyport({ SALLYPORT_KEY_PASSPHRASE: 'interop' }, 'key', 'generate', '--output', other);
  if (!made.ok) return made.output;
  await checkAws(`${other}.pub`);
  await checkThrottled();
  return undefined;
});
fs.rmSync(work, { recursive: true, force: true });
list.close();
