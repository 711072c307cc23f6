// OMS v1.0 signatures against the reference implementation, `model_signing` 1.1.1 and older, in both directions.
//   node scripts/outside/oms-interop.ts
// The tool is looked for in ${SALLYPORT_OUTSIDE:-~/.cache/sallyport-outside}. Exits 1 on a mismatch or without it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../src/digest/digest-model.ts';
import {
  check,
  closeChecks,
  CONFLICT,
  makeKey,
  makeModel,
  oursSigns,
  oursVerifies,
  PLAIN,
  refuses,
  runTool,
  SIGNATURE,
  theirsSigns,
  theirsVerifies,
  tool,
  VERSION,
  work,
  type Key,
} from './oms-case.ts';
import { checkReleases, checkSerializations } from './oms-serializations.ts';

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
    return run.ok ? oursVerifies(file, key, { signature }) : run.output;
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
  await checkSerializations(other);
  await checkReleases([other, makeKey('older', 'P-384')]);
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
closeChecks();
