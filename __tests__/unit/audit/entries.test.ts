import { describe, expect, it } from '@jest/globals';
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  type AuditEntry,
  decodeEntry,
  encodeEntry,
  parseAuditEvent,
} from '../../../src/audit/audit-event.ts';
import { openCheckpoint, parseCheckpoint } from '../../../src/audit/checkpoint.ts';
import {
  consistencyRanges,
  createTreeRange,
  emptyRoot,
  inclusionRanges,
  leafHash,
  type LeafRange,
  nodeHash,
  splitPoint,
  verifyConsistency,
  verifyInclusion,
} from '../../../src/audit/merkle.ts';
import { noteVerifier, noteVerifierKey, parseVerifierKey } from '../../../src/audit/note-key.ts';
import { createAuditKey, createNoteSigner } from '../../../src/audit/note-signer.ts';
import { openNote, parseNote, signNote } from '../../../src/audit/note.ts';
import { maskSecrets } from '../../../src/audit/redact-event.ts';
import { publicGoodTrustedRoot } from '../../../src/verify/sigstore-trust-root.ts';
import { makeEvent, makeKey, ORIGIN, seeded } from '../../fakes/audit-log.ts';
import { FULL_RUN, fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { rsaKeyPair } from '../../fakes/rsa-key.ts';

describe('merkle', () => {
  /** Leaves and roots of the reference tree in the Certificate Transparency code (merkletree tests). */
  const LEAVES = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ];
  const ROOTS = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];

  const leaves = Array.from({ length: 70 }, (_, index) => leafHash(Buffer.from(`entry ${String(index)}`)));

  const known = new Map<string, Buffer>();

  /** RFC 6962 section 2.1, literally; each answer is kept. */
  function mth({ start, end }: LeafRange): Buffer {
    if (end === start) return emptyRoot();
    if (end - start === 1) return leaves[start]!;
    const range = `${String(start)}-${String(end)}`;
    const middle = start + splitPoint(end - start);
    const hash = known.get(range) ?? nodeHash(mth({ start, end: middle }), mth({ start: middle, end }));
    known.set(range, hash);
    return hash;
  }

  /** Every size up to 70 in the full run; in the quick one all up to 20, and those around the powers of two behind them. */
  const sizes = Array.from({ length: 70 }, (_, index) => index + 1).filter(
    (size) => FULL_RUN || size <= 20 || [31, 32, 33, 63, 64, 65, 70].includes(size),
  );

  describe('merkle tree', () => {
    it('gives the roots of the Certificate Transparency reference tree', () => {
      const range = createTreeRange();
      const roots = LEAVES.map((hex) => {
        range.add(leafHash(Buffer.from(hex, 'hex')));
        return range.root().toString('hex');
      });
      expect(roots).toEqual(ROOTS);
    });

    it('gives the hash of nothing for the empty tree', () => {
      expect(createTreeRange().root().toString('hex')).toBe(
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      );
    });

    it('proves every entry of every tree up to 70 entries, and nothing else', () => {
      for (const size of sizes) {
        const root = mth({ start: 0, end: size });
        for (let index = 0; index < size; index += 1) {
          const proof = inclusionRanges(index, size).map(mth);
          const claim = { index, size, leaf: leaves[index]!, root, proof };
          const wrong = [
            { ...claim, leaf: leaves[(index + 1) % 70]! },
            { ...claim, index: index + 1 },
            { ...claim, proof: [...proof, root] },
            ...(proof.length > 0 ? [{ ...claim, proof: proof.slice(1) }] : []),
          ];
          // One comparison for all: there are 2,485 of them in the full run.
          expect([claim, ...wrong].map(verifyInclusion)).toEqual([true, ...wrong.map(() => false)]);
        }
      }
    });

    it('proves every earlier tree a prefix, and no changed one', () => {
      for (const newSize of sizes) {
        const newRoot = mth({ start: 0, end: newSize });
        for (let oldSize = 0; oldSize <= newSize; oldSize += 1) {
          const oldRoot = mth({ start: 0, end: oldSize });
          const proof = consistencyRanges(oldSize, newSize).map(mth);
          const claim = { oldSize, oldRoot, newSize, newRoot, proof };
          const wrong = [
            { ...claim, oldRoot: leafHash(oldRoot) },
            ...(oldSize > 0 ? [{ ...claim, newRoot: leafHash(newRoot) }] : []),
            { ...claim, proof: [...proof, newRoot] },
            { ...claim, oldSize: newSize + 1 },
          ];
          expect([claim, ...wrong].map(verifyConsistency)).toEqual([true, ...wrong.map(() => false)]);
        }
      }
    });

    it('refuses sizes and places that are no counts', () => {
      const leaf = leaves[0]!;
      for (const index of [-1, 0.5, Number.NaN, 1, 2 ** 60]) {
        expect(verifyInclusion({ index, size: 1, leaf, root: leaf, proof: [] })).toBe(false);
      }
      expect(verifyConsistency({ oldSize: -1, oldRoot: leaf, newSize: 1, newRoot: leaf, proof: [] })).toBe(
        false,
      );
    });
  });
});

describe('audit event', () => {
  const entry: AuditEntry = { version: 1, seq: 4, time: '2026-05-01T12:00:00.000Z', ...makeEvent(4) };

  describe('audit event', () => {
    it('refuses unknown fields, wrong words and digests that identify nothing', () => {
      const bad: [object, RegExp][] = [
        [{ ...makeEvent(0), extra: 1 }, /extra/],
        [{ ...makeEvent(0), action: 'Not A Word' }, /action/],
        [
          { ...makeEvent(0), subject: { kind: 'model', name: 'm', digest: { md5: 'ab' } } },
          /subject\.digest/,
        ],
        [{ ...makeEvent(0), decision: { sha256: 'AB'.repeat(32), verdict: 'pass' } }, /decision\.sha256/],
        [{ ...makeEvent(0), decision: { sha256: 'ab'.repeat(32), verdict: 'fine' } }, /decision\.verdict/],
        [{ ...makeEvent(0), details: { nested: { a: 1 } } }, /details/],
        [{ ...makeEvent(0), details: { half: 0.5 } }, /details/],
        [{ ...makeEvent(0), actor: { id: '', method: 'key' } }, /actor\.id/],
      ];
      for (const [event, place] of bad) expect(() => parseAuditEvent(event)).toThrow(place);
    });

    it('keeps a secret out before anything is hashed', () => {
      const secret = `ghp_${'a1B2'.repeat(9)}`;
      const event = parseAuditEvent({
        ...makeEvent(0),
        details: { url: `https://x:${secret}@h/`, note: `token ${secret}!` },
      });
      expect(event.details).toEqual({ url: 'https://[redacted]@h/', note: 'token [redacted]!' });
    });

    it('passes free texts, and only those, through the given redaction', () => {
      const seen: string[] = [];
      const event = parseAuditEvent(makeEvent(0), (text) => {
        seen.push(text);
        return text.replace('alice', 'A.');
      });
      expect(event.actor.id).toBe('A.');
      expect(seen).not.toContain('ab'.repeat(32));
    });

    it('masks the forms of common secrets and leaves names alone', () => {
      const secrets = [
        '-----BEGIN PRIVATE KEY-----\nMC4CAQ',
        'PRIVATE+KEY+name+c74f20a3+AYEKFALVFGyN',
        `AKIA${'A2'.repeat(8)}`,
        `hf_${'aB'.repeat(17)}`,
        `sk-ant-api03-${'aB1_'.repeat(8)}`,
        `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`,
      ];
      for (const secret of secrets) expect(maskSecrets(`x ${secret}`)).toBe('x [redacted]');
      for (const name of [
        'sk-learn-risk-assessment-model-v1',
        'task-force',
        'arn:aws:iam::123:role/x',
        'a@b.example',
      ]) {
        expect(maskSecrets(name)).toBe(name);
      }
    });

    it('cuts a long name instead of losing the event', () => {
      const event = parseAuditEvent({ ...makeEvent(0), environment: 'e'.repeat(5000) });
      expect(event.environment).toHaveLength(1024);
      expect(event.environment?.endsWith('…')).toBe(true);
    });

    it('stores control characters and broken UTF-16 in a form that reads back the same', () => {
      const event = parseAuditEvent({ ...makeEvent(0), environment: 'a\n\u001b[31m\ud800\u202e' });
      const bytes = encodeEntry({ ...entry, ...event });
      expect(bytes.toString()).not.toMatch(/\n|\u001b/);
      expect(decodeEntry(bytes).environment).toBe('a\n\u001b[31m\ufffd\u202e');
    });

    it('refuses an entry beyond 65,535 bytes', () => {
      const fields = Object.fromEntries(
        Array.from({ length: 32 }, (_, index) => [`k${String(index)}`, '€'.repeat(1024)]),
      );
      expect(() => encodeEntry({ ...entry, details: fields })).toThrow(/at most 65535/);
    });

    it('reads back only what is canonical, known and dated', () => {
      const good = encodeEntry(entry).toString();
      expect(decodeEntry(Buffer.from(good))).toEqual(entry);
      const bad = [
        good.replace('"seq":4', '"seq": 4'),
        good.replace('"seq":4', '"seq":4.0'),
        good.replace('"version":1', '"version":2'),
        good.replace('"seq":4,', '"seq":4,"seq":5,'),
        good.replace('12:00:00.000Z', '12:00:00Z'),
        good.replace('2026-05-01', '2026-13-01'),
        '[]',
        '',
      ];
      for (const text of bad) expect(() => decodeEntry(Buffer.from(text))).toThrow(/entry/);
    });

    it('survives any bytes as an entry (seeded)', () => {
      const random = seeded(7);
      const good = encodeEntry(entry);
      for (let round = 0; round < fuzzRuns(2000); round += 1) {
        const bytes = Buffer.from(good);
        for (let change = 0; change <= random(3); change += 1) bytes[random(bytes.length)] = random(256);
        if (bytes.equals(good)) continue;
        try {
          decodeEntry(bytes);
        } catch (error) {
          expect((error as { code?: string }).code).toMatch(/^(malformed|limit-exceeded)$/);
        }
      }
    });
  });
});

describe('note', () => {
  /** Example of the documentation of golang.org/x/mod/sumdb/note. */
  const GO = {
    verifierKey: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    signingKey: 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz',
    text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
    line: '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
  };
  const bytes = (text: string) => Buffer.from(text, 'utf8');

  describe('signed note', () => {
    it('opens a note that Go signed', () => {
      const opened = openNote(bytes(`${GO.text}\n${GO.line}`), [parseVerifierKey(GO.verifierKey)]);
      expect(opened.text).toBe(GO.text);
      expect(opened.signers.map((signer) => signer.name)).toEqual(['PeterNeumann']);
    });

    it('signs with a key that Go made, byte for byte as Go does', async () => {
      const signer = createNoteSigner({ origin: 'PeterNeumann', privateKey: GO.signingKey });
      expect(signer.verifier.verifierKey).toBe(GO.verifierKey);
      expect(await signNote(GO.text, signer)).toBe(`${GO.text}\n${GO.line}`);
    });

    it('refuses the key of one log for another', () => {
      expect(() => createNoteSigner({ origin: ORIGIN, privateKey: GO.signingKey })).toThrow(
        /named PeterNeumann/,
      );
    });

    it('reads an encrypted PEM key with its pass phrase only', () => {
      const key = createAuditKey({ origin: ORIGIN, passphrase: 'correct horse' });
      expect(key.privateKeyPem).toContain('BEGIN ENCRYPTED PRIVATE KEY');
      const signer = createNoteSigner({
        origin: ORIGIN,
        privateKey: key.privateKeyPem,
        passphrase: 'correct horse',
      });
      expect(signer.verifier.verifierKey).toBe(key.verifierKey);
      expect(noteVerifierKey(ORIGIN, key.publicKeyPem)).toBe(key.verifierKey);
      for (const passphrase of [undefined, 'wrong']) {
        const options = { origin: ORIGIN, privateKey: key.privateKeyPem };
        expect(() =>
          createNoteSigner(passphrase === undefined ? options : { ...options, passphrase }),
        ).toThrow(/cannot be read/);
      }
    });

    it('takes no other kind of key', () => {
      const odd = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
      for (const { privateKey } of [rsaKeyPair(), odd]) {
        const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
        expect(() => createNoteSigner({ origin: ORIGIN, privateKey: pem })).toThrow(/not supported/);
      }
    });

    it.each(['P-256', 'P-384', 'P-521'])(
      'is signed with ECDSA on %s, over SHA-256 as C2SP says',
      async (curve) => {
        const pair = generateKeyPairSync('ec', { namedCurve: curve });
        const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
        const publicPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
        const signer = createNoteSigner({ origin: ORIGIN, privateKey });
        const { verifierKey } = signer.verifier;
        expect(noteVerifierKey(ORIGIN, publicPem)).toBe(verifierKey);
        expect(parseVerifierKey(verifierKey).verifierKey).toBe(verifierKey);
        const text = `${ORIGIN}\n1\n${'A'.repeat(43)}=\n`;
        const note = bytes(await signNote(text, signer));
        expect(openNote(note, [parseVerifierKey(verifierKey)]).text).toBe(text);
        for (const key of [publicPem, verifierKey]) expect(openCheckpoint(note, [key]).size).toBe(1);
        // The key of another log, the same key under another name, another text, another hash.
        const stranger = makeKey().verifierKey;
        expect(() => openCheckpoint(note, [stranger])).toThrow(/none of the given keys/);
        expect(() =>
          openNote(note, [parseVerifierKey(noteVerifierKey('other.example/log', publicPem))]),
        ).toThrow(/none of the given keys/);
        const changed = bytes(note.toString().replace('\n1\n', '\n2\n'));
        expect(() => openCheckpoint(changed, [publicPem])).toThrow(/does not belong to this text/);
        for (const hash of ['sha384', 'sha512']) {
          const odd = { ...signer, sign: () => Promise.resolve(sign(hash, bytes(text), pair.privateKey)) };
          await expect(signNote(text, odd)).rejects.toMatchObject({ code: 'tool-failed' });
        }
      },
    );

    it('knows the key of a log that others sign with ECDSA by the name they give it', async () => {
      const { tlogs } = (await publicGoodTrustedRoot()) as { tlogs: { publicKey: { rawBytes: string } }[] };
      const der = Buffer.from(tlogs[0]?.publicKey.rawBytes ?? '', 'base64');
      const rekor = noteVerifier(
        'rekor.sigstore.dev',
        createPublicKey({ key: der, format: 'der', type: 'spki' }),
      );
      expect(rekor.verifierKey).toBe(
        'rekor.sigstore.dev+c0d23d6a+AjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABNhtmPtrWm3U1eQXBogSMdGvXwBcK5AW5i0hrZLOC96l+smGNM7nwZ4QvFK/4sueRoVj//QP22Ni4Qt9DPfkWLc=',
      );
    });

    it('takes no verifier key of another type, curve or form', () => {
      const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const der = publicKey.export({ type: 'spki', format: 'der' });
      const odd = generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey;
      const ed = generateKeyPairSync('ed25519').publicKey;
      const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' });
      for (const typed of [
        [2, ...spki(odd)],
        [2, ...spki(ed)],
        [2, ...der, 0],
        [2, ...der.subarray(0, -1)],
        [2],
        [3, ...der],
        [1, ...der],
      ]) {
        const key = Buffer.from(typed);
        const id = createHash('sha256').update(key.subarray(1)).digest('hex').slice(0, 8);
        expect(() => parseVerifierKey(`${ORIGIN}+${id}+${key.toString('base64')}`)).toThrow(
          /not of the form/,
        );
      }
    });

    it('refuses names that a note cannot hold', () => {
      for (const origin of ['', 'a b', 'a+b', 'a\u00a0b', 'a\nb', 'a\u0085b', 'x'.repeat(256), 'a\ud800']) {
        expect(() => createAuditKey({ origin })).toThrow(/cannot be used/);
      }
    });

    it('refuses a verifier key whose hash does not fit its name or key', () => {
      expect(() => parseVerifierKey(GO.verifierKey.replace('Peter', 'Petra'))).toThrow(
        /hash does not belong/,
      );
      expect(() => parseVerifierKey('nonsense')).toThrow(/not of the form/);
    });

    it('ignores signatures of unknown keys but needs one of a known key', async () => {
      const [ours, other] = [makeKey(), makeKey()];
      const note = await signNote('text\n', ours.signer);
      const foreign = (await signNote('text\n', other.signer)).split('\n\n')[1]!;
      expect(openNote(bytes(note + foreign), [ours.signer.verifier]).signers).toEqual([ours.signer.verifier]);
      expect(() => openNote(bytes(`text\n\n${foreign}`), [ours.signer.verifier])).toThrow(
        /none of the given keys/,
      );
    });

    it('rejects the whole note when a known key has a signature that fails', async () => {
      const key = makeKey();
      const note = await signNote('text\n', key.signer);
      const line = note.split('\n\n')[1]!;
      const forged = `${(await signNote('another text\n', key.signer)).split('\n\n')[1]!}`;
      expect(() => openNote(bytes(`text\n\n${line}${forged}`), [key.signer.verifier])).toThrow(
        /does not belong/,
      );
    });

    it('refuses what is not a note', () => {
      for (const note of [
        '',
        'text',
        'text\n',
        'text\n\n',
        'text\n\nno dash\n',
        'text\n\n— a AAAA\n',
        'te\u0007xt\n\n— a AAAAAAA=\n',
        'text\n\n— a AAAAAAA=',
      ]) {
        expect(() => parseNote(bytes(note))).toThrow(/note/);
      }
      expect(() => parseNote(Buffer.from([0x66, 0xff, 0x0a]))).toThrow(/UTF-8/);
      expect(() => parseNote(Buffer.alloc(200_000))).toThrow(/at most/);
    });

    it('sees any one-byte change of a checkpoint (seeded)', async () => {
      const key = makeKey();
      const note = bytes(
        await signNote(`${ORIGIN}\n12\n${Buffer.alloc(32, 7).toString('base64')}\n`, key.signer),
      );
      const random = seeded(1);
      for (let round = 0; round < fuzzRuns(300); round += 1) {
        const changed = Buffer.from(note);
        const place = random(note.length);
        changed[place] = changed[place]! ^ (1 << random(8));
        expect(() => openCheckpoint(changed, [key.verifierKey])).toThrow();
      }
    });
  });

  describe('checkpoint', () => {
    const root = Buffer.alloc(32, 1).toString('base64');

    it('reads origin, size and root and ignores extension lines', () => {
      const read = parseCheckpoint(`example.com/log\n20852163\n${root}\nextension\n`);
      expect(read).toEqual({ origin: 'example.com/log', size: 20_852_163, root: Buffer.alloc(32, 1) });
    });

    it('refuses other shapes', () => {
      for (const text of [
        `a\n1\n${root}`,
        `a\n01\n${root}\n`,
        `a\n-1\n${root}\n`,
        `a\n1e3\n${root}\n`,
        `a\n1\nAAAA\n`,
        `\n1\n${root}\n`,
        `a\n${'9'.repeat(16)}\n${root}\n`,
        `a\n1\n${root}\n\n`,
      ]) {
        expect(() => parseCheckpoint(text)).toThrow(/checkpoint/);
      }
    });

    it('refuses a checkpoint of another log, also when the same key signed it', async () => {
      const key = makeKey('sallyport.dev/audit/one');
      const note = bytes(await signNote(`sallyport.dev/audit/two\n0\n${root}\n`, key.signer));
      expect(() => openCheckpoint(note, [key.verifierKey])).toThrow(/signed by a key of/);
      expect(() => openCheckpoint(note, [key.publicKeyPem], { origin: 'sallyport.dev/audit/one' })).toThrow(
        /expected/,
      );
    });
  });
});
