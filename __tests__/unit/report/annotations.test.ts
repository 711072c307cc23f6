import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coverageOf } from '../../../src/domain/coverage.ts';
import { SEVERITIES } from '../../../src/domain/severity.ts';
import type { ModelVerified } from '../../../src/flows/verify-model.ts';
import type { RunnerAnnotation } from '../../../src/platform/runner.ts';
import { planAnnotations } from '../../../src/report/annotations.ts';
import { renderScanSummary } from '../../../src/report/scan-summary.ts';
import { renderVerification, type VerificationView } from '../../../src/report/verification-text.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { HOSTILE_TEXTS, hostileText } from '../../fakes/hostile-text.ts';
import { findingOf, scanResultOf, TERMINAL } from '../../fakes/report-samples.ts';

describe('the summary of a scan', () => {
  test('says verdict, reason and coverage first', () => {
    const text = renderScanSummary(scanResultOf([findingOf()]), 'block');
    expect(text.split('\n').slice(0, 5)).toEqual([
      '## ❌ Secret scan: block',
      '',
      '**Why:** 1 finding (1 critical)',
      '',
      '**Coverage:** scanned 412 of 412 files (3.4 MB); complete',
    ]);
  });

  test('a clean scan is short and still tells its coverage', () => {
    expect(renderScanSummary(scanResultOf([]), 'pass')).toBe(
      '## ✅ Secret scan: pass\n\n**Why:** no findings\n\n' +
        '**Coverage:** scanned 412 of 412 files (3.4 MB); complete\n\n',
    );
  });

  test('names the scanner by its kind', () => {
    const scanner = {
      kind: 'iac',
      name: 'sallyport-iac',
      version: '1',
      rulesSha256: 'ab'.repeat(32),
    } as const;
    expect(renderScanSummary(scanResultOf([], { scanner }), 'pass')).toMatch(
      /^## ✅ Infrastructure scan: pass/,
    );
  });

  test('tells what to do once for each rule that was found', () => {
    const text = renderScanSummary(scanResultOf([findingOf(), findingOf({ message: 'again' })]), 'block');
    expect(text.match(/Deactivate the key/g)).toHaveLength(1);
    expect(text).not.toContain('Revoke the token');
  });

  test('says why an incomplete scan is undecided, and lists first what should have been scanned', () => {
    const coverage = coverageOf({
      seen: 3,
      scanned: 1,
      bytes: 1,
      skipped: [
        { path: 'a.bin', reason: 'binary' },
        { path: 'b.log', reason: 'too-large', detail: '3 GB' },
      ],
    });
    const text = renderScanSummary(scanResultOf([], { coverage }), 'indeterminate');
    expect(text).toContain('## ❓ Secret scan: indeterminate');
    expect(text).toContain('**Why:** no findings; 1 file could not be scanned');
    const rows = text.split('\n').filter((line) => /^\| `/.test(line));
    expect(rows).toEqual(['| `b.log` | too-large | 3 GB |', '| `a.bin` | binary |  |']);
  });

  test('stays below 1 MiB', () => {
    const findings = Array.from({ length: 10_000 }, () => findingOf({ message: '漢'.repeat(600) }));
    const text = renderScanSummary(scanResultOf(findings), 'block');
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toMatch(/more findings are in the JSON report/);
  });

  test('has one row for each finding, whatever it says', () => {
    const findings = HOSTILE_TEXTS.map((text) => findingOf({ message: text, location: { path: text } }));
    const rows = renderScanSummary(scanResultOf(findings), 'block')
      .split('\n')
      .filter((line) => line.startsWith('| 🔴'));
    expect(rows).toHaveLength(HOSTILE_TEXTS.length);
    for (const row of rows) expect(row.replace(/\\[\s\S]/g, '').split('|')).toHaveLength(6);
  });
});

describe('annotations', () => {
  const times = (count: number, severity: (typeof SEVERITIES)[number]) =>
    Array.from({ length: count }, () => findingOf({ severity }));

  describe('annotations', () => {
    test('fit what the runner takes', () => {
      const planned: readonly RunnerAnnotation[] = planAnnotations([findingOf()]);
      expect(planned).toEqual([
        {
          level: 'error',
          title: 'critical: aws-access-key',
          message: 'AWS access key AKIA…WXYZ',
          file: 'src/config.ts',
          startLine: 12,
          endLine: 12,
          startColumn: 5,
          endColumn: 5,
        },
      ]);
    });

    test('are errors for critical and high, warnings for medium, notices for the rest', () => {
      const levels = planAnnotations(SEVERITIES.map((severity) => findingOf({ severity }))).map(
        ({ level }) => level,
      );
      expect(levels).toEqual(['error', 'error', 'warning', 'notice', 'notice']);
    });

    test('leave room for the verdict: nine of a level at most, the last sums up the others', () => {
      const planned = planAnnotations([
        ...times(100, 'critical'),
        ...times(30, 'medium'),
        ...times(9, 'info'),
      ]);
      const count = (level: string): number => planned.filter((each) => each.level === level).length;
      expect([count('error'), count('warning'), count('notice')]).toEqual([9, 9, 9]);
      expect(planned[8]).toEqual({
        level: 'error',
        message: '92 more findings (92 critical): see the job summary',
      });
      expect(planned[26]?.file).toBe('src/config.ts');
    });

    test('a finding in a notebook cell has no line of the file, and says the cell instead', () => {
      const [planned] = planAnnotations([
        findingOf({ location: { path: 'a.ipynb', cell: 0, startLine: 2, startColumn: 3 } }),
      ]);
      expect(planned).not.toHaveProperty('startLine');
      expect(planned?.message).toBe('AWS access key AKIA…WXYZ (a.ipynb#cell1:2:3)');
    });

    test('a finding about a whole file has no line', () => {
      const [planned] = planAnnotations([findingOf({ location: { path: 'model.onnx' } })]);
      expect(planned).toEqual({
        level: 'error',
        title: 'critical: aws-access-key',
        message: 'AWS access key AKIA…WXYZ',
        file: 'model.onnx',
      });
    });

    test('columns are there for one line only', () => {
      const [planned] = planAnnotations([
        findingOf({ location: { path: 'a', startLine: 2, startColumn: 3, endLine: 4, endColumn: 1 } }),
      ]);
      expect(planned).toMatchObject({ startLine: 2, endLine: 4 });
      expect(planned).not.toHaveProperty('startColumn');
    });

    test('the last column is inclusive, as GitHub has it', () => {
      const [planned] = planAnnotations([
        findingOf({ location: { path: 'a', startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 } }),
      ]);
      expect(planned).toMatchObject({ startColumn: 3, endColumn: 8 });
    });

    test('are placed in the repository when the scanned folder is not its root', () => {
      const [planned] = planAnnotations([findingOf()], './infra//prod/');
      expect(planned?.file).toBe('infra/prod/src/config.ts');
    });

    test('long messages are cut', () => {
      const [planned] = planAnnotations([findingOf({ message: 'x'.repeat(5_000) })]);
      expect(planned?.message).toHaveLength(1_000);
    });

    test('hold no control character and no line end', () => {
      fc.assert(
        fc.property(hostileText(), hostileText(), hostileText(), (path, message, ruleId) => {
          const [planned] = planAnnotations([findingOf({ ruleId, message, location: { path } })]);
          const texts = `${planned?.title ?? ''}${planned?.message ?? ''}${planned?.file ?? ''}`;
          expect(texts).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
        }),
        { numRuns: fuzzRuns(300) },
      );
    });
  });
});

describe('verification text', () => {
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
      expect(text).toContain(
        'signer         person:bob: bob@acme.example (issuer https://sso.acme.example)\n',
      );
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
});
