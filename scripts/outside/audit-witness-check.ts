// The audit log against Tessera (POSIX storage, fsck) and the witness of transparency-dev, neither of which we wrote.
//   node scripts/outside/audit-witness-check.ts
// Tessera makes the same tree of the same entries, byte for byte; its fsck reads our logs, and we verify its; their
// witness co-signs our checkpoints by our proofs, and we verify that; ours co-signs, and their reader verifies that; forks
// are refused on both sides. Exits 1 on any difference. Needs Go on the PATH.
import { spawnSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createAuditKey, createNoteSigner } from '../../src/audit/note-signer.ts';
import { proveConsistency } from '../../src/audit/prove-audit.ts';
import { verifyAudit, type VerifyAuditOptions } from '../../src/audit/verify-audit.ts';
import { cosignLog, type CosignOptions } from '../../src/audit/witness-log.ts';
import { append, ORIGIN } from './audit-case.ts';
import { buildAuditGo } from './audit-go.ts';
import { createCheckList } from './check-list.ts';

const SIZES = [1, 2, 256, 257, 600] as const;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-witness-'));
const at = (name: string): string => path.join(work, name);
const read = (name: string): string => fs.readFileSync(at(name), 'utf8');

function buildWitnessGo(): (...args: string[]) => { readonly refused: boolean; readonly output: string } {
  const program = at('witness-go');
  const build = spawnSync('go', ['build', '-mod=readonly', '-trimpath', '-o', program, '.'], {
    cwd: path.join(import.meta.dirname, 'witness-go'),
    encoding: 'utf8',
  });
  if (build.error !== undefined) throw build.error;
  if (build.status !== 0) throw new Error(`go build failed: ${build.stderr}`);
  return (...args) => {
    const run = spawnSync(program, args, { encoding: 'utf8' });
    const refused = run.status === 1 && run.stdout.includes('FAIL ');
    if (run.status !== 0 && !refused)
      throw new Error(`witness-go ${args.join(' ')}: ${run.stdout}${run.stderr}`);
    return { refused, output: run.stdout };
  };
}

const list = createCheckList();
try {
  const go = buildWitnessGo();
  const expectGood = (...args: string[]): string => {
    const { refused, output } = go(...args);
    if (refused) throw new Error(output.trim());
    return output;
  };
  const { signer: goSigner, verifier } = buildAuditGo(work).makeKey(ORIGIN);
  const signer = createNoteSigner({ origin: ORIGIN, privateKey: goSigner });
  const log = at('log');
  const verify = async (
    directory: string,
    more: Partial<VerifyAuditOptions> = {},
  ): Promise<string | undefined> => {
    const asked = { directory, publicKeys: [verifier], clock: () => new Date(), ...more };
    const { ok, problems } = await verifyAudit(asked);
    return ok ? undefined : (problems[0]?.message ?? 'not ok');
  };

  let size = 0;
  for (const next of SIZES) {
    await append(log, signer, [size, next]);
    size = next;
    fs.copyFileSync(path.join(log, 'checkpoint'), at(`cp-${String(size)}`));
    const name = String(size);
    await list.check(`tessera makes the same checkpoint of ${name} entries`, () => {
      const checkpoint = expectGood(
        'ingest',
        '-signer',
        goSigner,
        path.join(log, 'events.jsonl'),
        at(`tessera-${name}`),
      );
      const same = checkpoint === fs.readFileSync(path.join(log, 'checkpoint'), 'utf8');
      return Promise.resolve(same ? undefined : `its checkpoint is ${checkpoint}`);
    });
    await list.check(`tessera's log of ${name} entries is verified by us`, () =>
      verify(at(`tessera-${name}`)),
    );
    await list.check(`our log of ${name} entries passes tessera's fsck`, () => {
      expectGood('fsck', '-key', verifier, log);
      return Promise.resolve(undefined);
    });
  }

  const steps: string[] = [];
  let earlier: number | undefined;
  for (const next of SIZES) {
    const proof = at(`proof-${String(next)}.json`);
    if (earlier !== undefined) {
      const older = at(`tessera-${String(next)}`);
      const proven = await proveConsistency(
        { directory: older, publicKeys: [verifier], origin: ORIGIN },
        read(`cp-${String(earlier)}`),
      );
      fs.writeFileSync(proof, JSON.stringify(proven));
    }
    steps.push(`${String(earlier ?? 0)},${at(`cp-${String(next)}`)},${earlier === undefined ? '' : proof}`);
    earlier = next;
  }
  const theirs = ['witness', '-key', verifier, '-name', 'witness.example/theirs'];
  await list.check('their witness co-signs every checkpoint by our proofs, and we verify that', async () => {
    const seen = JSON.parse(expectGood(...theirs, ...steps)) as { witness: string; signatures: string[] };
    for (const [index, next] of SIZES.entries()) {
      const folder = at(`cosigned-${String(next)}`);
      fs.cpSync(at(`tessera-${String(next)}`), folder, { recursive: true });
      fs.appendFileSync(path.join(folder, 'checkpoint'), seen.signatures[index] ?? '');
      const problem = await verify(folder, { witnesses: [seen.witness] });
      if (problem !== undefined) return `${String(next)}: ${problem}`;
    }
    const bare = await verify(log, { witnesses: [seen.witness] });
    return bare?.includes('co-signed by 0') === true
      ? undefined
      : 'a checkpoint without cosignature was accepted';
  });

  await append(at('fork'), signer, [7, 407]);
  fs.copyFileSync(at('fork/checkpoint'), at('cp-fork'));
  await list.check('their witness refuses a fork of ours', () => {
    const { refused } = go(...theirs, steps[0] ?? '', `1,${at('cp-fork')},${at('proof-257.json')}`);
    return Promise.resolve(refused ? undefined : 'it signed');
  });

  const witness = createAuditKey({ origin: 'witness.example/ours' });
  const cosigning = (directory: string, output: string): CosignOptions => ({
    ...{ directory, publicKeys: [verifier], origin: ORIGIN, state: at('state'), output: at(output) },
    ...{
      name: 'witness.example/ours',
      key: createPrivateKey(witness.privateKeyPem),
      clock: () => new Date(),
    },
  });
  await list.check('our witness co-signs two checkpoints, and their reader verifies that', async () => {
    for (const next of [257, 600]) {
      const { witness: own } = await cosignLog(cosigning(at(`tessera-${String(next)}`), 'cosigned'));
      expectGood('open', '-key', verifier, '-witness', own.verifierKey, at('cosigned'));
      // The plain form of the key, as witnesses publish it.
      expectGood('open', '-key', verifier, '-witness', witness.verifierKey, at('cosigned'));
    }
    return undefined;
  });
  await list.check('their reader refuses our cosignature on another checkpoint', () => {
    const line = read('cosigned').trimEnd().split('\n').at(-1) ?? '';
    fs.writeFileSync(at('moved'), `${read('cp-257')}${line}\n`);
    const { refused } = go('open', '-key', verifier, '-witness', witness.verifierKey, at('moved'));
    return Promise.resolve(refused ? undefined : 'it was accepted');
  });
  await list.check(
    'our witness refuses a fork and an older checkpoint, and remembers the newest',
    async () => {
      for (const directory of [at('fork'), at('tessera-256')]) {
        const signed = await cosignLog(cosigning(directory, 'refused')).then(
          () => true,
          () => false,
        );
        if (signed) return `it signed ${directory}`;
      }
      return read('state').split('\n')[1] === '600' ? undefined : 'it remembers another size';
    },
  );
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
list.close();
