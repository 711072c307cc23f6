import { describe, expect, it } from '@jest/globals';
import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { openCheckpoint, parseCheckpoint } from '../../../src/audit/checkpoint.ts';
import { noteVerifier, noteVerifierKey, parseVerifierKey } from '../../../src/audit/note-key.ts';
import { createAuditKey, createNoteSigner } from '../../../src/audit/note-signer.ts';
import { openNote, parseNote, signNote } from '../../../src/audit/note.ts';
import { publicGoodTrustedRoot } from '../../../src/verify/sigstore-trust-root.ts';
import { makeKey, ORIGIN, seeded } from '../../fakes/audit-log.ts';

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
      expect(() => createNoteSigner(passphrase === undefined ? options : { ...options, passphrase })).toThrow(
        /cannot be read/,
      );
    }
  });

  it('takes no other kind of key', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const odd = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
    for (const { privateKey } of [rsa, odd]) {
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
      expect(() => parseVerifierKey(`${ORIGIN}+${id}+${key.toString('base64')}`)).toThrow(/not of the form/);
    }
  });

  it('refuses names that a note cannot hold', () => {
    for (const origin of ['', 'a b', 'a+b', 'a\u00a0b', 'a\nb', 'a\u0085b', 'x'.repeat(256), 'a\ud800']) {
      expect(() => createAuditKey({ origin })).toThrow(/cannot be used/);
    }
  });

  it('refuses a verifier key whose hash does not fit its name or key', () => {
    expect(() => parseVerifierKey(GO.verifierKey.replace('Peter', 'Petra'))).toThrow(/hash does not belong/);
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

  it('sees any one-byte change of a checkpoint (300 seeded)', async () => {
    const key = makeKey();
    const note = bytes(
      await signNote(`${ORIGIN}\n12\n${Buffer.alloc(32, 7).toString('base64')}\n`, key.signer),
    );
    const random = seeded(1);
    for (let round = 0; round < 300; round += 1) {
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
