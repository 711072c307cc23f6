import { describe, expect, test } from '@jest/globals';
import type { ModelVerified } from '../../../src/flows/verify-model.ts';
import { renderVerification, type VerificationView } from '../../../src/report/verification-text.ts';
import { HOSTILE_TEXTS } from '../../fakes/hostile-text.ts';
import { TERMINAL } from '../../fakes/report-samples.ts';

const root = 'cd'.repeat(32);
const verified: ModelVerified = {
  subject: { kind: 'model', name: 'tiny-bert', digest: { sha256: root } },
  signedSha256: root,
  signer: { kind: 'key', keyId: '12'.repeat(32) },
  times: [],
  serialization: { method: 'files', hash: 'sha256' },
  manifest: { entries: [{ path: 'config.json' }, { path: 'model.onnx' }], totalBytes: 3_000_000 },
  ignored: [],
  signedIgnorePaths: [],
  unsignedFilesIgnored: false,
  unreadBySigner: [],
  followedLinks: [],
  differences: [],
  ok: true,
  signature: 'models/tiny-bert/model.sig',
};
const render = (parts: Partial<VerificationView> = {}): string =>
  renderVerification({ ...verified, ...parts }, TERMINAL);

describe('a verified model', () => {
  test('says so first, then who signed what and when', () => {
    expect(render().split('\n')).toEqual([
      'verified       model tiny-bert, 2 files, 3.0 MB',
      `               sha256:${root}`,
      '',
      'signature      models/tiny-bert/model.sig',
      `signer         key ${'12'.repeat(32)}`,
      'signed at      not known: nobody but the signer vouches for a time',
      '',
    ]);
  });

  test('names the identity of a certificate and the time that somebody else vouches for', () => {
    const text = render({
      signer: {
        kind: 'certificate',
        identity: 'bob@acme.example',
        issuer: 'https://sso.acme.example',
        extensions: {},
      },
      times: [{ source: 'transparency-log', at: new Date('2026-10-02T08:00:00Z') }],
      signerName: 'person:bob',
    });
    expect(text).toContain('signer         person:bob: bob@acme.example (issuer https://sso.acme.example)\n');
    expect(text).toContain('signed at      2026-10-02T08:00:00.000Z (transparency log)\n');
  });

  test('tells what nobody vouches for', () => {
    const text = render({
      ignored: Array.from({ length: 12 }, (_, index) => `f${String(index)}`),
      signedIgnorePaths: ['cache'],
      unsignedFilesIgnored: true,
    });
    expect(text).toContain('not checked    files that are not signed were not looked at\n');
    expect(text).toContain('ignored        left out, nobody vouches for them: f0, f1,');
    expect(text).toContain('f9 and 2 more\n');
    expect(text).toContain('ignore rules   the signature leaves out: cache\n');
  });
});

test('a serialisation that is not the usual one is named', () => {
  expect(render()).not.toContain('covers');
  expect(render({ serialization: { method: 'shards', hash: 'blake3', shardSize: 1e9 } })).toContain(
    'covers         shards of 1.0 GB, hashed by blake3\n',
  );
});

describe('a model that is not what was signed', () => {
  const differences = [
    { kind: 'extra', path: 'evil.py' },
    { kind: 'missing', path: 'config.json' },
    { kind: 'changed', path: 'model.onnx' },
  ] as const;

  test('says so first, names every file and how it differs, then what to do', () => {
    const text = render({ ok: false, differences, signedSha256: 'ee'.repeat(32) });
    expect(text.split('\n').slice(0, 6)).toEqual([
      'NOT verified   model tiny-bert is not what was signed: 3 files differ',
      '  not signed   evil.py',
      '  missing      config.json',
      '  changed      model.onnx',
      '               → use the files that were signed, or have the signer look at them and sign again',
      '',
    ]);
    expect(text).toContain(`signed root    sha256:${'ee'.repeat(32)}\nfound root     sha256:${root}\n`);
  });

  test('names the pieces of a file that differ', () => {
    const shards = ['0:100', '200:300'];
    expect(render({ ok: false, differences: [{ kind: 'changed', path: 'big.bin', shards }] })).toContain(
      '  changed      big.bin (bytes 0:100, 200:300)\n',
    );
  });

  test('counts one file as one', () => {
    expect(render({ ok: false, differences: differences.slice(0, 1) })).toContain('1 file differs\n');
  });

  test('names fifty files and counts the rest', () => {
    const many = Array.from({ length: 1_070 }, (_, index) => ({
      kind: 'changed' as const,
      path: `f${String(index)}`,
    }));
    const text = render({ ok: false, differences: many });
    expect(text.match(/ {2}changed {6}f/g)).toHaveLength(50);
    expect(text).toContain('\n               1,020 more, see --json\n');
  });

  test('lets no file name act on the terminal or the runner', () => {
    for (const path of HOSTILE_TEXTS) {
      const text = render({
        ok: false,
        differences: [{ kind: 'extra', path }],
        ignored: [path],
        signature: path,
      });
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028]/);
      expect(text).not.toMatch(/^\s*::|##\[|##vso\[/m);
    }
  });
});
