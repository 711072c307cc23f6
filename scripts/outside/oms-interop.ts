// OMS v1.0 signatures against the reference implementation, `model_signing` 1.1.1, in both directions.
//   node scripts/outside/oms-interop.ts
// The tool is looked for in ${SALLYPORT_OUTSIDE:-~/.cache/sallyport-outside}/bin. Exits 1 on a mismatch or without it.
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { digestModel } from '../../src/digest/digest-model.ts';
import { messageOf } from '../../src/domain/errors.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { makeModelSignatureStatement } from '../../src/sign/model-statement.ts';
import { createKeyVerifier } from '../../src/verify/key-verifier.ts';
import { verifyModelSignature } from '../../src/verify/model-signature.ts';

const VERSION = '1.1.1';
const outside = process.env['SALLYPORT_OUTSIDE'] ?? path.join(os.homedir(), '.cache/sallyport-outside');
const tool = path.join(outside, 'bin/model_signing');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-oms-'));
const SIGNATURE = 'model.sig';

/** Exercises both ways of ordering the same: no folder shares a prefix with a file beside it. */
const PLAIN = {
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
const CONFLICT = { 'tokenizer.json': 't', 'tokenizer/vocab.json': 'v', 'a-b': '1', 'a/c': '2' };

interface Key {
  readonly privateFile: string;
  readonly publicFile: string;
  readonly privateKeyPem: string;
  readonly publicKeyPem: string;
}

let passed = 0;
let failed = 0;

async function check(
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

function makeKey(name: string, namedCurve: string): Key {
  const pair = generateKeyPairSync('ec', { namedCurve });
  const privateKeyPem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const publicKeyPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const [privateFile, publicFile] = [path.join(work, `${name}.key`), path.join(work, `${name}.pub`)];
  fs.writeFileSync(privateFile, privateKeyPem, { mode: 0o600 });
  fs.writeFileSync(publicFile, publicKeyPem);
  return { privateFile, publicFile, privateKeyPem, publicKeyPem };
}

let models = 0;
function makeModel(content: Readonly<Record<string, string>>): string {
  models += 1;
  const root = path.join(work, `model-${String(models)}`);
  for (const [name, data] of Object.entries(content)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), data);
  }
  return root;
}

function runTool(args: readonly string[]): { ok: boolean; output: string } {
  const run = spawnSync(tool, args, { encoding: 'utf8', timeout: 120_000 });
  return { ok: run.status === 0, output: `${run.stdout}${run.stderr}`.trim().split('\n').at(-1) ?? '' };
}

function theirsSigns(root: string, key: Key, more: readonly string[] = []): string | undefined {
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

function theirsVerifies(root: string, key: Key, more: readonly string[] = []): string | undefined {
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

async function oursSigns(root: string, key: Key, allowSymlinks = false): Promise<string> {
  const manifest = await digestModel(root, { ignorePaths: [SIGNATURE], allowSymlinks });
  const statement = makeModelSignatureStatement(manifest, path.basename(root));
  const signer = createKeySigner({ privateKeyPem: key.privateKeyPem });
  const bundle = await signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement));
  fs.writeFileSync(path.join(root, SIGNATURE), bundle.bytes);
  return manifest.rootSha256;
}

async function oursVerifies(
  root: string,
  key: Key,
  signature = path.join(root, SIGNATURE),
): Promise<string | undefined> {
  const result = await verifyModelSignature({
    bundle: fs.readFileSync(signature),
    verifier: createKeyVerifier({ publicKeyPem: key.publicKeyPem }),
    root,
    digestModel,
    ignorePaths: [SIGNATURE],
  });
  return result.ok
    ? undefined
    : result.differences.map(({ kind, path: name }) => `${kind} ${name}`).join(', ');
}

/** The root that a signature file names. */
function signedRoot(root: string): string {
  const bundle = JSON.parse(fs.readFileSync(path.join(root, SIGNATURE), 'utf8')) as {
    dsseEnvelope: { payload: string };
  };
  const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()) as {
    subject: { digest: { sha256: string } }[];
  };
  return statement.subject[0]?.digest.sha256 ?? '';
}

/** Every way to tamper, and the path that a refusal must name. */
const TAMPERING: Readonly<Record<string, { path: string; change: (root: string) => void }>> = {
  'a changed byte': {
    path: 'config.json',
    change: (root) => {
      fs.writeFileSync(path.join(root, 'config.json'), '{ ');
    },
  },
  'an extra file': {
    path: 'sub/extra.pkl',
    change: (root) => {
      fs.writeFileSync(path.join(root, 'sub', 'extra.pkl'), '');
    },
  },
  'a missing file': {
    path: 'empty',
    change: (root) => {
      fs.rmSync(path.join(root, 'empty'));
    },
  },
  'a renamed file': {
    path: '.hidden2',
    change: (root) => {
      fs.renameSync(path.join(root, '.hidden'), path.join(root, '.hidden2'));
    },
  },
};

type Verdict = () => Promise<string | undefined> | string | undefined;

/** A refusal counts only when its reason has these words: a tool that crashes has not verified anything. */
async function refuses(words: string, verdict: Verdict): Promise<string | undefined> {
  let reason: string | undefined;
  try {
    reason = await verdict();
  } catch (error) {
    reason = messageOf(error);
  }
  if (reason === undefined) return 'was accepted';
  return reason.includes(words) ? undefined : `refused, but for another reason: ${reason}`;
}

async function checkCurve(curve: string, other: Key): Promise<void> {
  const key = makeKey(curve, curve);
  await check(`${curve}: ours verified by model_signing`, async () => {
    const root = makeModel(PLAIN);
    await oursSigns(root, key);
    return theirsVerifies(root, key);
  });
  await check(`${curve}: theirs verified by us, and both name the same digest`, async () => {
    const root = makeModel(PLAIN);
    const problem = theirsSigns(root, key) ?? (await oursVerifies(root, key));
    const { rootSha256 } = await digestModel(root, { ignorePaths: [SIGNATURE] });
    return (
      problem ?? (signedRoot(root) === rootSha256 ? undefined : `${signedRoot(root)} is not ${rootSha256}`)
    );
  });
  await check(`${curve}: ours verified by model_signing when the orders of files differ`, async () => {
    const root = makeModel(CONFLICT);
    await oursSigns(root, key);
    return theirsVerifies(root, key);
  });
  await check(`${curve}: theirs verified by us when the orders of files differ`, async () => {
    const root = makeModel(CONFLICT);
    const problem = theirsSigns(root, key) ?? (await oursVerifies(root, key));
    const { rootSha256 } = await digestModel(root, { ignorePaths: [SIGNATURE] });
    return problem ?? (signedRoot(root) === rootSha256 ? 'the roots do not differ' : undefined);
  });
  for (const [what, tampering] of Object.entries(TAMPERING)) {
    await check(`${curve}: model_signing refuses ours with ${what}`, async () => {
      const root = makeModel(PLAIN);
      await oursSigns(root, key);
      tampering.change(root);
      return refuses(tampering.path, () => theirsVerifies(root, key));
    });
    await check(`${curve}: we refuse theirs with ${what}`, async () => {
      const root = makeModel(PLAIN);
      const problem = theirsSigns(root, key);
      tampering.change(root);
      return problem ?? (await refuses(tampering.path, () => oursVerifies(root, key)));
    });
  }
  await check(`${curve}: both refuse the other's signature with another key`, async () => {
    const [ours, theirs] = [makeModel(PLAIN), makeModel(PLAIN)];
    await oursSigns(ours, key);
    const problem = theirsSigns(theirs, key);
    return (
      problem ??
      (await refuses('Key mismatch', () => theirsVerifies(ours, other))) ??
      (await refuses('another key', () => oursVerifies(theirs, other)))
    );
  });
}

async function checkOptions(key: Key): Promise<void> {
  await check('ignored paths travel: theirs with --ignore-paths verified by us', async () => {
    const root = makeModel(PLAIN);
    const problem = theirsSigns(root, key, ['--ignore-paths', path.join(root, 'sub')]);
    fs.writeFileSync(path.join(root, 'sub', 'new'), '');
    return problem ?? (await oursVerifies(root, key));
  });
  await check(
    'signed git files: theirs with --no-ignore-git-paths verified by us, and tampering is seen',
    async () => {
      const root = makeModel(PLAIN);
      const problem = theirsSigns(root, key, ['--no-ignore-git-paths']) ?? (await oursVerifies(root, key));
      fs.writeFileSync(path.join(root, '.git', 'config'), 'evil');
      return problem ?? (await refuses('changed .git/config', () => oursVerifies(root, key)));
    },
  );
  await check('links inside the model: ours verified by model_signing, theirs by us', async () => {
    const roots = [makeModel(PLAIN), makeModel(PLAIN)] as const;
    for (const root of roots) fs.symlinkSync('config.json', path.join(root, 'link.json'));
    await oursSigns(roots[0], key, true);
    const problem =
      theirsVerifies(roots[0], key, ['--allow_symlinks']) ?? theirsSigns(roots[1], key, ['--allow_symlinks']);
    return problem ?? (await oursVerifies(roots[1], key));
  });
  await check('a model that is one file: theirs verified by us', async () => {
    const file = path.join(makeModel(PLAIN), 'config.json');
    const signature = path.join(work, 'single.sig');
    const run = runTool(['sign', 'key', file, '--signature', signature, '--private_key', key.privateFile]);
    return run.ok ? oursVerifies(file, key, signature) : run.output;
  });
}

const version = spawnSync(tool, ['--version'], { encoding: 'utf8' });
if (version.status !== 0 || !version.stdout.includes(VERSION)) {
  console.error(`model_signing ${VERSION} is not at ${tool}: ${version.error?.message ?? version.stdout}`);
  process.exit(1);
}
try {
  const other = makeKey('other', 'P-256');
  for (const curve of ['P-256', 'P-384', 'P-521']) await checkCurve(curve, other);
  await checkOptions(other);
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
