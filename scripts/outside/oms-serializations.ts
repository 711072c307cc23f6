// Second half of oms-interop.ts: shards, other hashes, older releases.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { digestContent } from '../../src/digest/digest-content.ts';
import type { Serialization } from '../../src/domain/serialization.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { makeContentSignatureStatement } from '../../src/sign/model-statement.ts';
import {
  check,
  CONFLICT,
  makeModel,
  outside,
  oursVerifies,
  PLAIN,
  refuses,
  SIGNATURE,
  type Key,
} from './oms-case.ts';

/** What a release or a configuration of theirs can do; hashes by the names of their API. */
interface Api {
  readonly name: string;
  readonly venv: string;
  readonly method: 'files' | 'shards';
  readonly hash: 'sha256' | 'blake2' | 'blake3';
  readonly shardSize: number;
}

interface Signed {
  readonly root: string;
  readonly key: Key;
}

function runApi(api: Api, what: 'sign' | 'verify', { root, key }: Signed): string | undefined {
  const python = path.join(outside, 'venv', api.venv, 'bin/python');
  const script = path.join(import.meta.dirname, 'oms_api.py');
  const file = what === 'sign' ? key.privateFile : key.publicFile;
  const args = [
    script,
    what,
    root,
    path.join(root, SIGNATURE),
    api.method,
    api.hash,
    String(api.shardSize),
    file,
  ];
  const run = spawnSync(python, args, { encoding: 'utf8', timeout: 120_000 });
  return run.status === 0 ? undefined : (run.error?.message ?? run.stderr.trim().split('\n').at(-1));
}

const HASH_NAMES = { sha256: 'sha256', blake2: 'blake2b', blake3: 'blake3' } as const;

/** Shards and other hashes, in both directions. Their verifier has to be told what the signature says itself. */
export async function checkSerializations(key: Key): Promise<void> {
  const venv = 'model-signing';
  for (const hash of ['sha256', 'blake2', 'blake3'] as const) {
    const files: Api = { name: `files, ${hash}`, venv, method: 'files', hash, shardSize: 0 };
    await checkSerialization(files, { method: 'files', hash: HASH_NAMES[hash] }, key);
  }
  // Their shards of BLAKE3 are whole files.
  for (const hash of ['sha256', 'blake2'] as const) {
    for (const shardSize of [7, 1_000_000, 1_000_000_000]) {
      const name = `shards of ${String(shardSize)}, ${hash}`;
      const api: Api = { name, venv, method: 'shards', hash, shardSize };
      await checkSerialization(api, { method: 'shards', hash: HASH_NAMES[hash], shardSize }, key);
    }
  }
}

async function checkSerialization(api: Api, serialization: Serialization, key: Key): Promise<void> {
  await check(`${api.name}: theirs verified by us, tampering refused`, async () => {
    const root = makeModel(api.shardSize === 7 ? { a: '0123456789', 'sub/b': 'b' } : PLAIN);
    const problem = runApi(api, 'sign', { root, key }) ?? (await oursVerifies(root, key));
    const tampered = fs.existsSync(path.join(root, 'a')) ? 'a' : 'config.json';
    fs.writeFileSync(path.join(root, tampered), 'x1');
    return problem ?? (await refuses(`changed ${tampered}`, () => oursVerifies(root, key)));
  });
  const signAndAsk = async (
    shardAlgorithm: 'specification' | 'model-signing',
  ): Promise<string | undefined> => {
    const root = makeModel(api.shardSize === 7 ? { a: '0123456789', 'sub/b': 'b' } : PLAIN);
    const content = await digestContent(root, { serialization, ignorePaths: [SIGNATURE] });
    const statement = makeContentSignatureStatement(content, path.basename(root), { shardAlgorithm });
    const signer = createKeySigner({ privateKeyPem: key.privateKeyPem });
    const bundle = await signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement));
    fs.writeFileSync(path.join(root, SIGNATURE), bundle.bytes);
    return (await oursVerifies(root, key)) ?? runApi(api, 'verify', { root, key });
  };
  await check(`${api.name}: ours verified by them`, () => signAndAsk('model-signing'));
  if (api.method === 'files') return;
  // They compare the name of the algorithm too, and in it the size, which the specification leaves out.
  await check(
    `${api.name}: ours by the specification refused by them for the name of the algorithm alone`,
    () => refuses('-sharded-', () => signAndAsk('specification')),
  );
}

/** Bundles of releases that are older than the specification. */
export async function checkReleases(keys: readonly Key[]): Promise<void> {
  for (const [index, key] of keys.entries()) {
    for (const release of ['0.2.0', '1.0.0', '1.0.1']) {
      const venv = `model-signing-${release}`;
      const api: Api = { name: release, venv, method: 'files', hash: 'sha256', shardSize: 0 };
      const isLegacy = release.startsWith('0.2');
      await check(
        `release ${release}, key ${String(index + 1)}: verified by us, tampering refused`,
        async () => {
          const root = makeModel(CONFLICT);
          const problem = runApi(api, 'sign', { root, key }) ?? (await oursVerifies(root, key, { isLegacy }));
          fs.writeFileSync(path.join(root, 'a-b'), '2');
          return problem ?? (await refuses('changed a-b', () => oursVerifies(root, key, { isLegacy })));
        },
      );
      if (!isLegacy) continue;
      await check(
        `release ${release}, key ${String(index + 1)}: refused unless allowed explicitly`,
        async () => {
          const root = makeModel(CONFLICT);
          const problem = runApi(api, 'sign', { root, key });
          return problem ?? (await refuses('does not verify', () => oursVerifies(root, key)));
        },
      );
    }
  }
}
