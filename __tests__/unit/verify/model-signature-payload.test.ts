import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { MAX_BUNDLE_BYTES } from '../../../src/domain/bundle-limits.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { verifyModelSignature } from '../../../src/verify/model-signature.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { makeModelSigner, omsPayload, signPayload, type OmsParts } from '../../fakes/model-signer.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

const key = makeModelSigner();
const root = folders.make({ a: 'a', b: 'b' });
type Row = Record<string, unknown>;
const resource = (name: string): Row => ({ name, algorithm: 'sha256', digest: sha256Hex(name) });
const [A, B] = [resource('a'), resource('b')];

async function verify(payload: unknown, payloadType?: string): Promise<boolean> {
  const bundle = await signPayload(key, payload, payloadType);
  return (await verifyModelSignature({ bundle, verifier: key.verifier, root, digestModel })).ok;
}

async function expectCode(code: string, parts: Partial<OmsParts>, words = /./): Promise<void> {
  const payload = omsPayload({ resources: [A, B], ...parts });
  await expect(verify(payload)).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
}

describe('the payload of a model signature', () => {
  it('passes when it is right, also with predicate fields of later versions', async () => {
    expect(await verify(omsPayload({ resources: [A, B] }))).toBe(true);
    expect(await verify(omsPayload({ resources: [A, B], predicate: { model_card: {} } }))).toBe(true);
  });

  it('trap 5: must be an in-toto statement in an in-toto envelope, also when the type is signed', async () => {
    const payload = omsPayload({ resources: [A, B] });
    await expect(verify(payload, 'application/json')).rejects.toMatchObject({ code: 'evidence-invalid' });
    await expectCode('malformed', { statement: { _type: 'https://in-toto.io/Statement/v0.1' } });
    await expectCode('malformed', { statement: { subject: [] } });
    await expectCode('evidence-invalid', { statement: { subject: [{ digest: { sha256: sha256Hex('') } }] } });
  });

  it('is never taken for one when it is a signed statement of another kind (traps 24 and 25)', async () => {
    await expectCode('evidence-invalid', { statement: { predicateType: 'https://slsa.dev/provenance/v1' } });
  });

  it('passes in every version 1, which a reader of 1.0 understands', async () => {
    const predicateType = 'https://model_signing/signature/v1.7';
    expect(await verify(omsPayload({ resources: [A, B], statement: { predicateType } }))).toBe(true);
  });

  it.each(['https://model_signing/Digests/v0.1', 'https://model_signing/signature/v2.0'])(
    'is unsupported, not accepted, as %s',
    async (predicateType) => {
      await expectCode('unsupported', { statement: { predicateType } });
    },
  );

  it.each([
    ['method', 'manifest'],
    ['hash_type', 'sha512'],
    ['hash_type', 'md5'],
  ])('is unsupported with %s %s, and says which', async (field, value) => {
    await expectCode('unsupported', { serialization: { [field]: value } }, new RegExp(value));
    await expectCode(
      'unsupported',
      { serialization: { [field]: value, shard_size: 1e9 } },
      new RegExp(value),
    );
  });

  it('is malformed without its parts, with unknown parts and with parts of other types', async () => {
    for (const serialization of [
      { allow_symlinks: 'false' },
      { extra: 1 },
      { method: 1 },
      { ignore_paths: 'a' },
    ]) {
      await expectCode('malformed', { serialization });
    }
    await expectCode('malformed', { predicate: { serialization: undefined } });
    await expectCode('malformed', { predicate: { resources: undefined } });
    await expectCode('malformed', { resources: [{ ...A, extra: 1 }, B] });
    await expectCode('malformed', { resources: [{ name: 'a', digest: A['digest'] }, B] });
    for (const predicate of [null, [], 'x', 1]) await expectCode('malformed', { statement: { predicate } });
  });
});

describe('trap 8: a payload that two parsers read differently', () => {
  it('is refused with a double key at any level, trailing data and __proto__', async () => {
    const good = JSON.stringify(omsPayload({ resources: [A, B] }));
    expect(await verify(good)).toBe(true);
    const bad = [
      good.replace('"name":"a"', '"name":"evil","name":"a"'),
      good.replace('"predicate":{', '"predicate":{"resources":[],'),
      good.replace('"method":"files"', '"method":"shards","method":"files"'),
      good.replace('"method":"files"', '"__proto__":{},"method":"files"'),
      `${good} {}`,
    ];
    for (const text of bad) await expect(verify(text)).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('trap 35: resource names that leave the model', () => {
  const names = [
    '../x',
    '/etc/passwd',
    'a/../b',
    '..',
    '.',
    'a\\b',
    '..\\x',
    'a\0b',
    'C:\\x',
    'c:x',
    'a//b',
    'a/',
    './a',
    '',
  ];
  it.each([...names, 'a\nb', '\ud800', 'x'.repeat(5000)])('refuses %j', async (name) => {
    fs.writeFileSync(path.join(root, '..', 'x'), 'a');
    await expectCode('evidence-invalid', { resources: [{ ...A, name }, B] });
  });
});

describe('trap 36: resource names that are the same', () => {
  it('refuses a name twice, also with the same digest', async () => {
    await expectCode('evidence-invalid', { resources: [A, A, B] }, /twice/);
    await expectCode('evidence-invalid', { resources: [A, { ...B, name: 'a' }] }, /twice/);
  });

  it('sees a difference in case or normalisation as a missing and an extra file', async () => {
    for (const [signed, there] of [
      ['Weights', 'weights'],
      ['caf\u00e9', 'cafe\u0301'],
    ] as const) {
      const folder = folders.make({ [there]: 'a' });
      const bundle = await signPayload(key, omsPayload({ resources: [{ ...A, name: signed }] }));
      const verification = await verifyModelSignature({
        bundle,
        verifier: key.verifier,
        root: folder,
        digestModel,
      });
      expect(verification.differences.map(({ kind }) => kind).sort()).toEqual(['extra', 'missing']);
    }
  });
});

describe('trap 37: links in a signed model', () => {
  it('refuses a link in the place of a signed file unless the signer allowed links', async () => {
    const folder = folders.make({ b: 'b', 'store/a': 'a' });
    fs.symlinkSync('store/a', path.join(folder, 'a'));
    const resources = [A, B, { ...A, name: 'store/a' }];
    const verifyWith = async (allowed: boolean, ignoreUnsignedFiles: boolean): Promise<boolean> => {
      const payload = omsPayload({ resources, serialization: { allow_symlinks: allowed } });
      const bundle = await signPayload(key, payload);
      const options = { bundle, verifier: key.verifier, root: folder, digestModel, ignoreUnsignedFiles };
      return (await verifyModelSignature(options)).ok;
    };
    for (const ignoreUnsigned of [true, false]) {
      await expect(verifyWith(false, ignoreUnsigned)).rejects.toMatchObject({ code: 'invalid-subject' });
      expect(await verifyWith(true, ignoreUnsigned)).toBe(true);
    }
  });
});

describe('trap 39: models without content', () => {
  it('refuses a payload that signs no file and a folder that has none', async () => {
    await expectCode('malformed', { resources: [] });
    const bundle = await signPayload(key, omsPayload({ resources: [A] }));
    for (const ignoreUnsignedFiles of [true, false]) {
      const options = {
        bundle,
        verifier: key.verifier,
        root: folders.make(),
        digestModel,
        ignoreUnsignedFiles,
      };
      await expect(verifyModelSignature(options)).rejects.toMatchObject({ code: 'invalid-subject' });
    }
  });
});

describe('trap 40: digests that do not fit', () => {
  it('refuses a root that its own resources do not make, in either direction', async () => {
    await expectCode('evidence-invalid', { rootSha256: sha256Hex('other') }, /root/);
    const swapped = omsPayload({ resources: [A, B] });
    (swapped['predicate'] as { resources: Row[] }).resources.reverse();
    await expect(verify(swapped)).rejects.toMatchObject({ code: 'evidence-invalid' });
  });

  it('accepts another order of resources when the root follows it', async () => {
    expect(await verify(omsPayload({ resources: [B, A] }))).toBe(true);
  });

  it('refuses upper-case hex, short digests, other algorithms, and further subject digests', async () => {
    const upper = String(A['digest']).toUpperCase();
    await expectCode('evidence-invalid', { resources: [{ ...A, digest: upper }, B] });
    await expectCode('evidence-invalid', { resources: [{ ...A, digest: 'ab' }, B] });
    await expectCode('evidence-invalid', { resources: [{ ...A, algorithm: 'sha512' }, B] });
    const subject = [{ name: 'm', digest: { sha256: sha256Hex(''), sha512: 'a'.repeat(128) } }];
    await expectCode('evidence-invalid', { statement: { subject } });
    const shouted = [{ name: 'm', digest: { sha256: upper } }];
    await expectCode('malformed', { statement: { subject: shouted } });
  });
});

describe('trap 9: a payload of unreasonable size', () => {
  it('is refused before its files are looked at', async () => {
    // In base64 the padding alone is as long as a bundle may be.
    await expectCode('limit-exceeded', { predicate: { padding: 'x'.repeat((MAX_BUNDLE_BYTES / 4) * 3) } });
  });
});
