import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { StoredBundle, Verifier } from '../../../src/domain/ports.ts';
import { PREDICATE } from '../../../src/domain/predicates.ts';
import { encodeStatement, makeStatement, STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import type { Subject } from '../../../src/domain/subject.ts';
import { verifyEvidence } from '../../../src/evidence/verify-evidence.ts';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';
import { createSigstoreVerifier } from '../../../src/verify/sigstore-verifier.ts';
import { FAKE_IDENTITY, FAKE_ISSUER, makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { bytesOf, forgeBundle } from '../../fakes/forge-bundle.ts';

const subject: Subject = { kind: 'model', name: 'demo', digest: { sha256: 'a'.repeat(64) } };
const [alice, bob] = [generateKeyPair(), generateKeyPair()];
const signers = new Map<string, Verifier>([
  ['alice', createKeyVerifier(alice)],
  ['bob', createKeyVerifier(bob)],
]);
const statement = (about: Subject = subject, type: string = PREDICATE.cyclonedx) =>
  encodeStatement(makeStatement(about, type, { serial: 1 }));

function stored(name: string, bytes: Uint8Array): StoredBundle {
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function signed(name: string, payload = statement(), type: string = STATEMENT_MEDIA_TYPE) {
  return stored(name, (await createKeySigner(alice).sign(type, payload)).bytes);
}

const verify = (bundles: readonly StoredBundle[], by: ReadonlyMap<string, Verifier> = signers) =>
  verifyEvidence({ bundles, subject, signers: by });

describe('evidence', () => {
  it('is what a signer verified about this subject', async () => {
    const bundle = await signed('one');
    const { accepted, rejected } = await verify([bundle]);
    expect(rejected).toEqual([]);
    expect(accepted).toEqual([
      {
        kind: 'aibom',
        statement: expect.objectContaining({ predicateType: PREDICATE.cyclonedx, predicate: { serial: 1 } }),
        signerName: 'alice',
        signer: await createKeySigner(alice).identity(),
        times: [],
        bundleSha256: bundle.sha256,
      },
    ]);
  });

  it('is of each signer that accepts the bundle', async () => {
    const names = new Map([...signers, ['alice again', createKeyVerifier(alice)]]);
    const { accepted } = await verify([await signed('one')], names);
    expect(accepted.map(({ signerName }) => signerName)).toEqual(['alice', 'alice again']);
  });

  it('is kept in the order of the listing, however long each takes to verify', async () => {
    const bundles: StoredBundle[] = [];
    for (let index = 0; index < 20; index += 1) {
      const of = index % 3 === 0 ? { ...subject, digest: { sha256: 'b'.repeat(64) } } : subject;
      bundles.push(await signed(String(index), statement({ ...of, name: String(index) })));
    }
    const { accepted, rejected } = await verify(bundles);
    const isAbout = (_: unknown, index: number) => index % 3 !== 0;
    expect(accepted.map(({ bundleSha256 }) => bundleSha256)).toEqual(
      bundles.filter(isAbout).map(({ sha256 }) => sha256),
    );
    expect(rejected.map(({ name }) => name)).toEqual(['0', '3', '6', '9', '12', '15', '18']);
  });

  it('counts the same bundle once', async () => {
    const bundle = await signed('one');
    const { accepted, rejected } = await verify([bundle, { ...bundle, name: 'copy' }]);
    expect([accepted.length, rejected.length]).toEqual([1, 0]);
  });

  it('may come from keys and certificates side by side', async () => {
    const instance = makeFakeInstance();
    const options = { trustedRoot: instance.trustedRoot(), identity: FAKE_IDENTITY, issuer: FAKE_ISSUER };
    const all = new Map([...signers, ['workflow', await createSigstoreVerifier(options)]]);
    const keyless = stored('keyless', bytesOf(forgeBundle(instance, { payload: Buffer.from(statement()) })));
    const { accepted } = await verify([await signed('key'), keyless], all);
    expect(accepted.map(({ signerName, times }) => [signerName, times.length])).toEqual([
      ['alice', 0],
      ['workflow', 1],
    ]);
  });
});

describe('no evidence, with the reason', () => {
  const other: Subject = { ...subject, digest: { sha256: 'b'.repeat(64) } };

  it.each([
    ['a statement about another subject', () => signed('x', statement(other)), 'about sha256:bbbb'],
    [
      'a statement that only shares a weak digest',
      () => signed('x', statement({ ...subject, digest: { sha256: 'b'.repeat(64), sha1: '1'.repeat(40) } })),
      'not about this subject',
    ],
    [
      'an unknown predicate type',
      () => signed('x', statement(subject, 'https://evil.test/v1')),
      'is not known',
    ],
    [
      'a payload that is no statement by its type',
      () => signed('x', statement(), 'application/json'),
      'application/json',
    ],
    [
      'a payload that is no statement',
      () => signed('x', Buffer.from('{}')),
      'statement has an unknown _type',
    ],
    [
      'a statement with two subjects',
      () => {
        const value = JSON.parse(Buffer.from(statement()).toString()) as { subject: unknown[] };
        value.subject.push(value.subject[0]);
        return signed('x', Buffer.from(JSON.stringify(value)));
      },
      'exactly one subject',
    ],
    [
      'a statement with a key twice',
      () =>
        signed(
          'x',
          Buffer.from(
            Buffer.from(statement()).toString().replace('"predicate":', '"predicate":{},"predicate":'),
          ),
        ),
      'twice',
    ],
    [
      'a bundle of nobody we know',
      async () => stored('x', (await createKeySigner(generateKeyPair()).sign('x', statement())).bytes),
      'another key',
    ],
    ['no bundle at all', () => Promise.resolve(stored('x', Buffer.from('nonsense'))), 'not valid JSON'],
  ])('%s', async (_name, make, reason) => {
    const { accepted, rejected } = await verify([await make(), await signed('good')]);
    expect(accepted).toHaveLength(1);
    expect(rejected).toMatchObject([{ name: 'x', reason: expect.stringContaining(reason) }]);
  });

  it('says of a changed bundle that the signature is wrong, not that it is of somebody else', async () => {
    const bundle = await signed('x');
    const text = Buffer.from(bundle.bytes)
      .toString()
      .replace(/"payload":"..../, '"payload":"AAAA');
    const { rejected } = await verify([stored('x', Buffer.from(text))]);
    expect(rejected[0]?.reason).toContain('signature does not verify');
    expect(rejected[0]?.code).toBe('signature-invalid');
  });

  it('without any signer nothing is evidence', async () => {
    const { accepted, rejected } = await verify([await signed('x')], new Map());
    expect(accepted).toEqual([]);
    expect(rejected).toMatchObject([{ name: 'x', reason: 'no signer is trusted' }]);
  });
});

it('verifies 1,000 bundles against five signers in a few seconds at most', async () => {
  const signer = createKeySigner(alice);
  const filler = 'x'.repeat(10_000);
  const bundles = await Promise.all(
    Array.from({ length: 1000 }, async (_, index) => {
      const payload = encodeStatement(makeStatement(subject, PREDICATE.cyclonedx, { index, filler }));
      return stored(`bundle ${String(index)}`, (await signer.sign(STATEMENT_MEDIA_TYPE, payload)).bytes);
    }),
  );
  const five = new Map([
    ...signers,
    ...['c', 'd', 'e'].map((name) => [name, createKeyVerifier(generateKeyPair())] as const),
  ]);
  const startedAt = performance.now();
  expect((await verify(bundles, five)).accepted).toHaveLength(1000);
  // Generous: a shared machine. Alone it takes about 0.3 s.
  expect(performance.now() - startedAt).toBeLessThan(5000);
});
