import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { verifyModelThreshold, type ThresholdVerification } from '../../../src/verify/model-threshold.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { makeModelSigner, signManifest, type ModelSigner } from '../../fakes/model-signer.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

const [alice, bob, carol, stranger] = [1, 2, 3, 4].map(() => makeModelSigner()) as [
  ModelSigner,
  ModelSigner,
  ModelSigner,
  ModelSigner,
];
const root = folders.make({ a: 'a', b: 'b' });

async function verify(
  by: readonly ModelSigner[],
  threshold = 2,
  model = root,
): Promise<ThresholdVerification> {
  const manifest = await digestModel(root);
  const signatures = [];
  for (const [index, signer] of by.entries()) {
    signatures.push({ name: `sig-${String(index)}`, bytes: await signManifest(signer, manifest) });
  }
  const signers = new Map([
    ['alice', alice.verifier],
    ['bob', bob.verifier],
    ['carol', carol.verifier],
    ['alice again', alice.verifier],
  ]);
  return verifyModelThreshold({ signatures, signers, threshold, root: model, digestModel });
}

describe('k of n signers of a model', () => {
  it('are enough when as many different ones signed it', async () => {
    const { ok, counted, rejected } = await verify([alice, bob]);
    expect(ok).toBe(true);
    expect(counted.map(({ signerName }) => signerName)).toEqual(['alice', 'bob']);
    expect(rejected).toEqual([]);
    expect((await verify([alice, bob, carol], 3)).ok).toBe(true);
  });

  it('trap 14: are not enough when one signed twice, under whatever names', async () => {
    const { ok, counted, rejected } = await verify([alice, alice, alice]);
    expect(ok).toBe(false);
    expect(counted).toHaveLength(1);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      'is by the signer of sig-0',
      'is by the signer of sig-0',
    ]);
  });

  it('are not joined by strangers', async () => {
    const { ok, rejected } = await verify([stranger, bob]);
    expect(ok).toBe(false);
    expect(rejected).toMatchObject([{ name: 'sig-0', code: 'signer-untrusted' }]);
  });

  it('must all have signed what is there', async () => {
    const changed = folders.make({ a: 'a', b: 'x' });
    const { ok, counted, rejected } = await verify([alice, bob], 1, changed);
    expect(ok).toBe(false);
    expect(counted).toEqual([]);
    expect(rejected).toMatchObject([{ code: 'content-mismatch' }, { code: 'content-mismatch' }]);
  });

  it('count from one to the number of signers, and nothing else', async () => {
    for (const threshold of [0, -1, 5, 1.5, NaN]) {
      await expect(verify([alice], threshold)).rejects.toMatchObject({ code: 'invalid-input' });
    }
  });

  it('are not told from a model that cannot be read: that is an error', async () => {
    const broken = folders.make({ a: 'a' });
    fs.symlinkSync('a', path.join(broken, 'link'));
    await expect(verify([alice], 1, broken)).rejects.toMatchObject({ code: 'invalid-subject' });
  });
});
