// What the halves of oms-interop.ts share: models, keys, the tool, and our own signing and verifying.
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { digestContent } from '../../src/digest/digest-content.ts';
import { digestModel } from '../../src/digest/digest-model.ts';
import { messageOf } from '../../src/domain/errors.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { makeModelSignatureStatement } from '../../src/sign/model-statement.ts';
import { createKeyVerifier } from '../../src/verify/key-verifier.ts';
import { verifyModelSignature } from '../../src/verify/model-signature.ts';

export const VERSION = '1.1.1';
export const outside =
  process.env['SALLYPORT_OUTSIDE'] ?? path.join(os.homedir(), '.cache/sallyport-outside');
export const tool = path.join(outside, 'bin/model_signing');
export const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-oms-'));
export const SIGNATURE = 'model.sig';

/** Exercises both ways of ordering the same: no folder shares a prefix with a file beside it. */
export const PLAIN = {
  'config.json': '{}',
  'weights-00001.safetensors': 'w'.repeat(3_000_000),
  'sub/deep/x.txt': 'x',
  empty: '',
  '.hidden': 'h',
  '.gitattributes': 'ignored',
  '.git/config': 'ignored',
  'sub/.git/config': 'not ignored',
  'na\u00efve \u{1f600}.txt': 'u',
};
/** The specification puts the file first, the tool the folder: roots differ, both must still verify. */
export const CONFLICT = { 'tokenizer.json': 't', 'tokenizer/vocab.json': 'v', 'a-b': '1', 'a/c': '2' };

export interface Key {
  readonly privateFile: string;
  readonly publicFile: string;
  readonly privateKeyPem: string;
  readonly publicKeyPem: string;
}

let passed = 0;
let failed = 0;

export async function check(
  name: string,
  action: () => Promise<string | undefined> | string | undefined,
): Promise<void> {
  let problem: string | undefined;
  try {
    problem = await action();
  } catch (error) {
    problem = messageOf(error);
  }
  if (problem === undefined) passed += 1;
  else failed += 1;
  console.log(problem === undefined ? `ok    ${name}` : `FAIL  ${name}: ${problem}`);
}

export function makeKey(name: string, namedCurve: string): Key {
  const pair = generateKeyPairSync('ec', { namedCurve });
  const privateKeyPem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const publicKeyPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const [privateFile, publicFile] = [path.join(work, `${name}.key`), path.join(work, `${name}.pub`)];
  fs.writeFileSync(privateFile, privateKeyPem, { mode: 0o600 });
  fs.writeFileSync(publicFile, publicKeyPem);
  return { privateFile, publicFile, privateKeyPem, publicKeyPem };
}

let models = 0;
export function makeModel(content: Readonly<Record<string, string>>): string {
  models += 1;
  const root = path.join(work, `model-${String(models)}`);
  for (const [name, data] of Object.entries(content)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), data);
  }
  return root;
}

export function runTool(args: readonly string[]): { ok: boolean; output: string } {
  const run = spawnSync(tool, args, { encoding: 'utf8', timeout: 120_000 });
  return { ok: run.status === 0, output: `${run.stdout}${run.stderr}`.trim().split('\n').at(-1) ?? '' };
}

export function theirsSigns(root: string, key: Key, more: readonly string[] = []): string | undefined {
  const signature = path.join(root, SIGNATURE);
  const run = runTool([
    'sign',
    'key',
    root,
    '--signature',
    signature,
    '--private_key',
    key.privateFile,
    ...more,
  ]);
  return run.ok ? undefined : run.output;
}

export function theirsVerifies(root: string, key: Key, more: readonly string[] = []): string | undefined {
  const signature = path.join(root, SIGNATURE);
  const run = runTool([
    'verify',
    'key',
    root,
    '--signature',
    signature,
    '--public_key',
    key.publicFile,
    ...more,
  ]);
  return run.ok ? undefined : run.output;
}

export async function oursSigns(root: string, key: Key, allowSymlinks = false): Promise<string> {
  const manifest = await digestModel(root, { ignorePaths: [SIGNATURE], allowSymlinks });
  const statement = makeModelSignatureStatement(manifest, path.basename(root));
  const signer = createKeySigner({ privateKeyPem: key.privateKeyPem });
  const bundle = await signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement));
  fs.writeFileSync(path.join(root, SIGNATURE), bundle.bytes);
  return manifest.rootSha256;
}

export async function oursVerifies(
  root: string,
  key: Key,
  { signature = path.join(root, SIGNATURE), isLegacy = false } = {},
): Promise<string | undefined> {
  const result = await verifyModelSignature({
    bundle: fs.readFileSync(signature),
    verifier: createKeyVerifier({ publicKeyPem: key.publicKeyPem, acceptModelSigningV02: isLegacy }),
    root,
    digestModel,
    digestContent,
    ignorePaths: [SIGNATURE],
  });
  return result.ok
    ? undefined
    : result.differences.map(({ kind, path: name }) => `${kind} ${name}`).join(', ');
}

export type Verdict = () => Promise<string | undefined> | string | undefined;

/** A refusal counts only when its reason has these words: a tool that crashes has not verified anything. */
export async function refuses(words: string, verdict: Verdict): Promise<string | undefined> {
  let reason: string | undefined;
  try {
    reason = await verdict();
  } catch (error) {
    reason = messageOf(error);
  }
  if (reason === undefined) return 'was accepted';
  return reason.includes(words) ? undefined : `refused, but for another reason: ${reason}`;
}

/** Prints the count and sets the exit code. */
export function closeChecks(): void {
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
