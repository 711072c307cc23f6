import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MAX_BUNDLE_BYTES } from '../../../src/domain/bundle-limits.ts';
import type { StoredBundle, Verifier } from '../../../src/domain/ports.ts';
import { PREDICATE } from '../../../src/domain/predicates.ts';
import { encodeStatement, makeStatement, STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import type { Subject } from '../../../src/domain/subject.ts';
import { openFolderStore } from '../../../src/evidence/folder-store.ts';
import { leaveOnDisk, readSubjectFolder } from '../../../src/evidence/read-folder.ts';
import { verifyEvidence } from '../../../src/evidence/verify-evidence.ts';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';
import { createSigstoreVerifier } from '../../../src/verify/sigstore-verifier.ts';
import { FAKE_IDENTITY, FAKE_ISSUER, makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { bytesOf, forgeBundle } from '../../fakes/forge-bundle.ts';
import { FULL_RUN } from '../../fakes/fuzz-runs.ts';

describe('verify evidence', () => {
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
          statement: expect.objectContaining({
            predicateType: PREDICATE.cyclonedx,
            predicate: { serial: 1 },
          }),
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
      const keyless = stored(
        'keyless',
        bytesOf(forgeBundle(instance, { payload: Buffer.from(statement()) })),
      );
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
        () =>
          signed('x', statement({ ...subject, digest: { sha256: 'b'.repeat(64), sha1: '1'.repeat(40) } })),
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

  const many = FULL_RUN ? 1000 : 200;
  it(`verifies ${String(many)} bundles against five signers in a few seconds at most`, async () => {
    const signer = createKeySigner(alice);
    const filler = 'x'.repeat(10_000);
    const bundles = await Promise.all(
      Array.from({ length: many }, async (_, index) => {
        const payload = encodeStatement(makeStatement(subject, PREDICATE.cyclonedx, { index, filler }));
        return stored(`bundle ${String(index)}`, (await signer.sign(STATEMENT_MEDIA_TYPE, payload)).bytes);
      }),
    );
    const five = new Map([
      ...signers,
      ...['c', 'd', 'e'].map((name) => [name, createKeyVerifier(generateKeyPair())] as const),
    ]);
    const startedAt = performance.now();
    expect((await verify(bundles, five)).accepted).toHaveLength(many);
    // Generous: a shared machine. Alone 1,000 take about 0.3 s.
    expect(performance.now() - startedAt).toBeLessThan(many * 5);
  });
});

describe('folder store', () => {
  const HEX = 'a'.repeat(64);
  const SUBJECT = { sha256: HEX };
  const FOLDER = `sha256-${HEX}`;

  let base: string;
  let directory: string;
  beforeEach(() => {
    base = mkdtempSync(path.join(tmpdir(), 'store-'));
    directory = path.join(base, 'evidence');
  });
  afterEach(() => {
    rmSync(base, { recursive: true, force: true });
  });

  function bundleOf(text: string) {
    const bytes = Buffer.from(text);
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  const inFolder = (...names: string[]) => path.join(directory, FOLDER, ...names);
  const listed = async (subject: Record<string, string> = SUBJECT) =>
    openFolderStore(directory).list(subject);

  describe('folder store', () => {
    it('files a bundle under subject, kind and digest, and gives it back', async () => {
      const bundle = bundleOf('one');
      const store = openFolderStore(directory);
      const place = await store.put(SUBJECT, 'aibom', bundle);
      const name = `${FOLDER}/aibom-${bundle.sha256.slice(0, 16)}.sigstore.json`;
      expect(place).toBe(path.join(directory, name));
      expect(readFileSync(place)).toEqual(bundle.bytes);
      expect(await store.list(SUBJECT)).toEqual({ bundles: [{ name, place, ...bundle }], skipped: [] });
      expect(store.location).toBe(directory);
    });

    it('stores the same bytes once', async () => {
      const store = openFolderStore(directory);
      expect(await store.put(SUBJECT, 'aibom', bundleOf('one'))).toBe(
        await store.put(SUBJECT, 'aibom', bundleOf('one')),
      );
      expect(readdirSync(inFolder())).toHaveLength(1);
    });

    it('finds evidence by any identifying digest of the subject, once', async () => {
      const both = { gitCommit: 'b'.repeat(40), sha256: HEX };
      const store = openFolderStore(directory);
      expect(await store.put(both, 'secret-scan', bundleOf('scan'))).toContain(FOLDER);
      for (const subject of [both, { sha256: HEX }, { gitCommit: 'b'.repeat(40) }]) {
        expect((await store.list(subject)).bundles).toHaveLength(1);
      }
    });

    it('lists in the order of the names, so that copies of parallel jobs merge', async () => {
      const other = path.join(base, 'other');
      await openFolderStore(other).put(SUBJECT, 'aibom', bundleOf('two'));
      await openFolderStore(directory).put(SUBJECT, 'provenance', bundleOf('one'));
      await openFolderStore(directory).put(SUBJECT, 'aibom', bundleOf('three'));
      cpSync(other, directory, { recursive: true });
      const names = (await listed()).bundles.map(({ name }) => name);
      expect(names).toHaveLength(3);
      expect(names).toEqual([...names].sort());
    });

    it('has nothing for a subject without a folder', async () => {
      await openFolderStore(directory).put(SUBJECT, 'aibom', bundleOf('one'));
      expect(await listed({ sha256: 'c'.repeat(64) })).toEqual({ bundles: [], skipped: [] });
    });

    it('refuses to be read where there is no store, or a file', async () => {
      await expect(listed()).rejects.toMatchObject({ code: 'not-found' });
      writeFileSync(directory, 'x');
      await expect(listed()).rejects.toMatchObject({ code: 'invalid-store' });
      await expect(openFolderStore(directory).put(SUBJECT, 'aibom', bundleOf('x'))).rejects.toMatchObject({
        code: 'invalid-store',
      });
    });

    it.each([
      {},
      { sha256: 'A'.repeat(64) },
      { sha256: '..' },
      { md5: 'a'.repeat(32) },
      { '../x': HEX },
    ] as Record<string, string>[])('refuses a subject without a usable digest: %p', async (subject) => {
      mkdirSync(directory);
      await expect(listed(subject)).rejects.toMatchObject({ code: 'invalid-subject' });
      await expect(openFolderStore(directory).put(subject, 'aibom', bundleOf('x'))).rejects.toMatchObject({
        code: 'invalid-subject',
      });
    });

    it('does not overwrite a bundle that was changed in place', async () => {
      const bundle = bundleOf('one');
      const store = openFolderStore(directory);
      writeFileSync(await store.put(SUBJECT, 'aibom', bundle), 'evil');
      await expect(store.put(SUBJECT, 'aibom', bundle)).rejects.toMatchObject({ code: 'invalid-store' });
    });

    it('does not write through a link in the place of a subject or a bundle', async () => {
      mkdirSync(directory);
      mkdirSync(path.join(base, 'elsewhere'));
      symlinkSync(path.join(base, 'elsewhere'), inFolder());
      await expect(openFolderStore(directory).put(SUBJECT, 'aibom', bundleOf('x'))).rejects.toMatchObject({
        code: 'invalid-store',
      });
      await expect(listed()).rejects.toMatchObject({ code: 'invalid-store' });
      expect(readdirSync(path.join(base, 'elsewhere'))).toEqual([]);
    });
  });

  describe('what lies in a folder store and is no bundle', () => {
    const name = (end: string) => `aibom-${'0'.repeat(14)}${end}.sigstore.json`;

    it('is skipped with the reason, never silently', async () => {
      await openFolderStore(directory).put(SUBJECT, 'aibom', bundleOf('one'));
      symlinkSync('/etc/hostname', inFolder(name('01')));
      symlinkSync('missing', inFolder(name('02')));
      mkdirSync(inFolder(name('03')));
      execFileSync('mkfifo', [inFolder(name('04'))]);
      writeFileSync(inFolder(name('05')), '');
      truncateSync(inFolder(name('05')), MAX_BUNDLE_BYTES + 1);
      writeFileSync(inFolder('README.md'), 'x');
      writeFileSync(inFolder('aibom-0123456789abcdef.sigstore.json.bak'), 'x');
      writeFileSync(inFolder('.aibom-0123456789abcdef.sigstore.json.0.tmp'), 'x');
      mkdirSync(inFolder('deeper'));
      writeFileSync(inFolder('deeper', name('06')), 'x');
      const { bundles, skipped } = await listed();
      expect(bundles).toHaveLength(1);
      expect(
        Object.fromEntries(skipped.map((each) => [each.name.slice(FOLDER.length + 1), each.reason])),
      ).toEqual({
        '.aibom-0123456789abcdef.sigstore.json.0.tmp': 'left over from an interrupted write',
        'README.md': 'not the name of a bundle file',
        [name('01')]: 'symbolic link',
        [name('02')]: 'symbolic link',
        [name('03')]: 'not a plain file',
        [name('04')]: 'not a plain file',
        [name('05')]: `larger than ${String(MAX_BUNDLE_BYTES)} bytes`,
        'aibom-0123456789abcdef.sigstore.json.bak': 'not the name of a bundle file',
        deeper: 'not the name of a bundle file',
      });
    });

    it('is bounded in number and in bytes', async () => {
      for (const text of ['one', 'two', 'three'])
        await openFolderStore(directory).put(SUBJECT, 'aibom', bundleOf(text));
      const limited = expect.objectContaining({ code: 'limit-exceeded' });
      const read = (files: number, bytes: number) => [
        ...readSubjectFolder(directory, FOLDER, { files, bytes }),
      ];
      expect(() => read(2, 1000)).toThrow(limited);
      expect(() => read(3, 10)).toThrow(limited);
      expect(read(3, 11)).toHaveLength(3);
    });

    it('reads what it does not keep again, and only as it was listed', async () => {
      await openFolderStore(directory).put(SUBJECT, 'aibom', bundleOf('one'));
      const list = () =>
        [...readSubjectFolder(directory, FOLDER, { files: 1, bytes: 3 })].map(leaveOnDisk)[0];
      const [same, changed, gone] = [list(), list(), list()];
      expect(same).toMatchObject({ ...bundleOf('one'), place: inFolder(readdirSync(inFolder())[0] ?? '') });
      const moved = expect.objectContaining({ code: 'changed-while-reading' });
      writeFileSync(changed?.place ?? '', 'two');
      expect(() => changed?.bytes).toThrow(moved);
      rmSync(gone?.place ?? '');
      expect(() => gone?.bytes).toThrow(moved);
    });
  });

  describe('writing at the same time', () => {
    const child = path.join(import.meta.dirname, '../../fakes/write-bundles-child.ts');
    const start = (count: number, size: number) =>
      spawn(process.execPath, [child, directory, String(count), String(size)], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });

    it('loses nothing and mixes nothing between two processes and one writer here', async () => {
      const children = [start(40, 1000), start(40, 1000)];
      const store = openFolderStore(directory);
      const here = Array.from({ length: 20 }, (_, index) => bundleOf(`here ${String(index)}`));
      await Promise.all([...here, ...here].map((bundle) => store.put(SUBJECT, 'provenance', bundle)));
      await Promise.all(children.map((each) => new Promise((done) => each.once('exit', done))));
      const { bundles, skipped } = await listed();
      expect(skipped).toEqual([]);
      expect(bundles).toHaveLength(60);
      for (const { name, sha256 } of bundles) expect(name).toContain(sha256.slice(0, 16));
    });

    it('killed at any moment keeps what was stored and leaves nothing half-written that is taken for a bundle', async () => {
      const acknowledged = new Set<string>();
      const delays = FULL_RUN ? [0, 1, 3, 7, 12] : [0, 1, 7];
      for (const [round, delayMs] of delays.entries()) {
        // Another size in each round: no round finds the files of an earlier one.
        const writer = start(10_000, 200_000 + round);
        const ended = new Promise((done) => writer.once('close', done));
        let output = '';
        writer.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
        await new Promise((done) => writer.stdout.once('data', done));
        await new Promise((done) => setTimeout(done, delayMs));
        writer.kill('SIGKILL');
        await ended;
        for (const line of output.split('\n').slice(0, -1)) acknowledged.add(line);
      }
      const { bundles, skipped } = await listed();
      const found = new Set(bundles.map(({ sha256 }) => sha256));
      expect(acknowledged.size).toBeGreaterThanOrEqual(delays.length);
      for (const sha256 of acknowledged) expect(found).toContain(sha256);
      for (const { name, sha256 } of bundles) expect(name).toContain(sha256.slice(0, 16));
      for (const { reason } of skipped) expect(reason).toBe('left over from an interrupted write');
      // A leftover does not stand in the way of the next writer.
      await expect(openFolderStore(directory).put(SUBJECT, 'aibom', bundleOf('next'))).resolves.toBeDefined();
    });
  });
});
