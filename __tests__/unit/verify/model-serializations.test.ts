import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { digestContent } from '../../../src/digest/digest-content.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { CONTENT_HASHES, type Serialization } from '../../../src/domain/serialization.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { makeContentSignatureStatement } from '../../../src/sign/model-statement.ts';
import { verifyModelSignature, type ModelVerification } from '../../../src/verify/model-signature.ts';
import { ModelFolders, type FolderContent } from '../../fakes/model-folder.ts';
import { makeModelSigner, omsPayload, signPayload } from '../../fakes/model-signer.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

const key = makeModelSigner();
const SHARDS: Serialization = { method: 'shards', hash: 'sha256', shardSize: 4 };
const CONTENT: FolderContent = { 'config.json': '{}', 'weights.bin': '0123456789', 'sub/x': 'x' };

async function signContent(root: string, serialization: Serialization): Promise<Uint8Array> {
  const content = await digestContent(root, { serialization });
  const statement = makeContentSignatureStatement(content, 'model');
  return (await key.signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement))).bytes;
}

function verify(root: string, bundle: Uint8Array, more: object = {}): Promise<ModelVerification> {
  return verifyModelSignature({ bundle, verifier: key.verifier, root, digestModel, digestContent, ...more });
}

type Row = Record<string, unknown>;
const shard = (name: string, content: string, algorithm = 'sha256'): Row => ({
  name,
  algorithm,
  digest: sha256Hex(content),
});
const shardSerialization = { method: 'shards', hash_type: 'sha256', shard_size: 4 };

function expectRefused(resources: readonly Row[], words: RegExp, serialization: Row = {}): Promise<void> {
  const root = folders.make({ a: '0123456789' });
  const payload = omsPayload({ resources, serialization: { ...shardSerialization, ...serialization } });
  return expect(signPayload(key, payload).then((bundle) => verify(root, bundle))).rejects.toMatchObject({
    code: 'evidence-invalid',
    message: expect.stringMatching(words),
  });
}

describe('a model signature in any serialisation', () => {
  const serializations: Serialization[] = CONTENT_HASHES.flatMap((hash) => [
    { method: 'files', hash },
    { method: 'shards', hash, shardSize: 4 },
    { method: 'shards', hash, shardSize: 1_000_000_000 },
  ]);

  it.each(serializations)('verifies what it signed, under what it records: %j', async (serialization) => {
    const root = folders.make(CONTENT);
    const bundle = await signContent(root, serialization);
    const result = await verify(root, bundle);
    expect(result).toMatchObject({ ok: true, differences: [], serialization });
    expect(result.subject.digest).toEqual({ sha256: result.signedSha256 });
    expect(result.manifest).toMatchObject({ totalBytes: 13 });
    expect(result.manifest.entries).toHaveLength(3);
  });

  it.each(serializations)(
    'names every difference once, whatever it is cut into: %j',
    async (serialization) => {
      const root = folders.make(CONTENT);
      const bundle = await signContent(root, serialization);
      fs.writeFileSync(path.join(root, 'weights.bin'), '0123x56789');
      fs.writeFileSync(path.join(root, 'extra.bin'), 'longer than a shard');
      fs.rmSync(path.join(root, 'sub', 'x'));
      const { differences, ok } = await verify(root, bundle);
      expect(ok).toBe(false);
      expect(differences.map(({ kind, path: file }) => `${kind} ${file}`)).toEqual([
        'extra extra.bin',
        'missing sub/x',
        'changed weights.bin',
      ]);
    },
  );

  it('is unsupported where nobody can digest it, instead of being compared by something else', async () => {
    const root = folders.make(CONTENT);
    const bundle = await signContent(root, SHARDS);
    await expect(verify(root, bundle, { digestContent: undefined })).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringContaining('shards of 4 bytes, sha256'),
    });
  });
});

describe('trap 39: shards', () => {
  it('say which pieces of a file differ', async () => {
    const root = folders.make(CONTENT);
    const bundle = await signContent(root, SHARDS);
    fs.writeFileSync(path.join(root, 'weights.bin'), '01x34567x9');
    const { differences } = await verify(root, bundle);
    expect(differences).toEqual([{ kind: 'changed', path: 'weights.bin', shards: ['0:4', '8:10'] }]);
  });

  it.each([
    ['lost its tail', '01234567', ['8:10']],
    ['got a tail', '0123456789abcdef', ['8:10', '8:12', '12:16']],
    ['became empty', '', ['0:4', '4:8', '8:10']],
  ])('notice a file that %s', async (_what, content, pieces) => {
    const root = folders.make(CONTENT);
    const bundle = await signContent(root, SHARDS);
    fs.writeFileSync(path.join(root, 'weights.bin'), content);
    const { differences } = await verify(root, bundle);
    expect(differences).toEqual([{ kind: 'changed', path: 'weights.bin', shards: pieces }]);
  });

  it('do not sign empty files, and verifying says which nobody vouches for', async () => {
    const root = folders.make({ ...CONTENT, 'empty.py': '' });
    const bundle = await signContent(root, SHARDS);
    fs.writeFileSync(path.join(root, 'new.py'), '');
    const { ok, ignored } = await verify(root, bundle);
    expect(ok).toBe(true);
    expect(ignored).toEqual(['empty.py', 'new.py']);
  });

  it('must cover a file piece by piece: no gap, no overlap, no other size', async () => {
    const [first, last] = [shard('a:0:4', '0123'), shard('a:8:10', '89')];
    await expectRefused([first, last], /cover/);
    await expectRefused([shard('a:4:8', '4567')], /cover/);
    await expectRefused([first, shard('a:2:6', '2345')], /cover/);
    await expectRefused([shard('a:0:5', '01234')], /cover/);
    await expectRefused([shard('a:0:3', '012'), shard('a:3:7', '3456')], /cover/);
  });

  it('are refused when their name, algorithm or size is not right', async () => {
    await expectRefused([shard('a', '0123')], /not a shard/);
    await expectRefused([shard('a:0', '0123')], /not a shard/);
    await expectRefused([shard('../a:0:4', '0123')], /"\.\." component/);
    await expectRefused([shard('a:0:4', '0123', 'sha256-sharded-5')], /algorithm/);
    await expectRefused([shard('a:0:4', '0123', 'blake2b')], /algorithm/);
    await expectRefused([shard('a:0:4', '0123'), shard('a:0:4', '0123')], /twice/);
    await expectRefused([shard('a:0:4', '0123')], /shard size/, { shard_size: 4.5 });
    await expectRefused([shard('a:0:4', '0123')], /shard size/, { shard_size: 0 });
    await expectRefused([shard('a:0:4', '0123')], /shard size/, { shard_size: 1e300 });
  });
});

describe('signatures as the Python reference writes them', () => {
  it('order shards by number and name the algorithm with the size', async () => {
    const root = folders.make({ a: '0123456789ab' });
    const resources = [0, 2, 4, 6, 8, 10].map((at) =>
      shard(`a:${String(at)}:${String(at + 2)}`, '0123456789ab'.slice(at, at + 2), 'sha256-sharded-2'),
    );
    const payload = omsPayload({ resources, serialization: { ...shardSerialization, shard_size: 2 } });
    // As protobuf writes every number of a Struct.
    const text = JSON.stringify(payload).replace('"shard_size":2', '"shard_size":2.0');
    expect(text).toContain('2.0');
    const result = await verify(root, await signPayload(key, text));
    expect(result.ok).toBe(true);
    expect(result.subject.digest).not.toEqual({ sha256: result.signedSha256 });
  });

  it('call a model that is one file ".", whole and in shards', async () => {
    const file = path.join(folders.make({ a: '0123456789' }), 'a');
    const whole = omsPayload({ resources: [shard('.', '0123456789')] });
    expect((await verify(file, await signPayload(key, whole))).ok).toBe(true);
    const resources = [shard('.:0:4', '0123'), shard('.:4:8', '4567'), shard('.:8:10', '89')];
    const shards = await signPayload(key, omsPayload({ resources, serialization: shardSerialization }));
    expect((await verify(file, shards)).ok).toBe(true);
    fs.writeFileSync(file, '012345678x');
    expect((await verify(file, shards)).differences).toEqual([
      { kind: 'changed', path: 'a', shards: ['8:10'] },
    ]);
  });

  it('find a shard of a file with colons in its name, and one file besides "." is refused', async () => {
    const root = folders.make({ 'aa:0:4': '0123' });
    const resources = [shard('aa:0:4:0:4', '0123')];
    const bundle = await signPayload(key, omsPayload({ resources, serialization: shardSerialization }));
    expect((await verify(root, bundle)).ok).toBe(true);
    await expectRefused([shard('.:0:4', '0123'), shard('a:0:4', '0123')], /"\."/);
  });
});
