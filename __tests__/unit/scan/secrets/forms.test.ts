import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Progress } from '../../../../src/domain/ports.ts';
import { makeScanStatement } from '../../../../src/domain/scan.ts';
import type { Subject } from '../../../../src/domain/subject.ts';
import { countNewlines, countUnits } from '../../../../src/scan/secrets/count-bytes.ts';
import {
  ALPHANUMERIC,
  fakeChecksummedToken,
  fakeText,
  LETTERS,
  ALPHANUMERIC as PASSWORD,
} from '../../../../src/scan/secrets/fake-secret.ts';
import { PositionCounter } from '../../../../src/scan/secrets/position-counter.ts';
import { renderSecretRuleTable } from '../../../../src/scan/secrets/render-rule-table.ts';
import { SECRET_RULES, secretRulesSha256 } from '../../../../src/scan/secrets/rules.ts';
import { CHUNK_BYTES } from '../../../../src/scan/secrets/scan-source.ts';
import { scanSecrets } from '../../../../src/scan/secrets/scan-secrets.ts';
import { FULL_RUN, fuzzRuns } from '../../../fakes/fuzz-runs.ts';
import { findingsIn } from '../../../fakes/scan-text.ts';
import { makeTree, scanTree } from '../../../fakes/secret-tree.ts';

describe('rule table', () => {
  describe('the table of rules', () => {
    it('has one row of five cells for each rule', () => {
      const rows = renderSecretRuleTable().split('\n').slice(2);
      expect(rows).toHaveLength(SECRET_RULES.length);
      for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(7);
    });

    it('is the one in the documentation', () => {
      const page = fs.readFileSync(
        path.resolve(import.meta.dirname, '../../../../docs/scan-secrets.md'),
        'utf8',
      );
      expect(page).toContain(`\n${renderSecretRuleTable()}\n`);
    });
  });

  describe('the digest of the rules', () => {
    it('changes with what a rule looks for and not with its examples', () => {
      const [rule, ...others] = SECRET_RULES;
      if (rule === undefined) throw new Error('there are no rules');
      const sameRule = { ...rule, examples: () => ({ match: [], clean: [] }) };
      expect(secretRulesSha256(SECRET_RULES)).toBe(secretRulesSha256());
      expect(secretRulesSha256([sameRule, ...others])).toBe(secretRulesSha256());
      expect(secretRulesSha256([{ ...rule, minEntropy: 1 }, ...others])).not.toBe(secretRulesSha256());
      expect(secretRulesSha256(others)).not.toBe(secretRulesSha256());
    });
  });
});

describe('threads', () => {
  /** Enough files that threads are started. */
  function largeTree(): Record<string, string> {
    const files: Record<string, string> = {};
    for (let index = 0; index < 700; index += 1) {
      const secret = index % 7 === 0 ? `t = "${fakeChecksummedToken('ghp_', String(index))}"\n` : '';
      files[`folder-${String(index % 13)}/file-${String(index)}.py`] =
        `import os\n${'x = 1\n'.repeat(index % 50)}${secret}`;
    }
    return files;
  }

  describe('threads', () => {
    const root = makeTree(largeTree());
    const clock = (): Date => new Date('2026-03-01T12:00:00Z');
    afterAll(() => {
      fs.rmSync(root, { recursive: true });
    });

    it('give the same result as none, and report progress up to the last file', async () => {
      const alone = await scanSecrets(root, { clock, workers: 0 });
      expect(alone.findings).toHaveLength(100);
      let last = { done: 0, total: 0 };
      let ended = false;
      const progress: Progress = { update: (state) => (last = state), end: () => (ended = true) };
      expect(await scanSecrets(root, { clock, workers: 1 })).toEqual(alone);
      expect(await scanSecrets(root, { clock, workers: 2, progress })).toEqual(alone);
      expect(last).toMatchObject({ done: 700, total: 700, unit: 'files' });
      expect(ended).toBe(true);
    });

    it.each([-1, 1.5, 99])('refuse a number of %d', async (workers) => {
      await expect(scanTree({}, { workers })).rejects.toMatchObject({ code: 'invalid-input' });
    });
  });
});

describe('inline ignore', () => {
  const TOKEN = fakeChecksummedToken('ghp_');
  const ID = 'github-personal-access-token';

  describe('inline ignore', () => {
    it.each([
      ['behind the secret', `t = "${TOKEN}"  # sallyport:ignore ${ID}\n`],
      ['before the secret', `/* sallyport:ignore ${ID} */ t = "${TOKEN}"\n`],
      ['in a list of rules', `t = "${TOKEN}"  # sallyport:ignore json-web-token, ${ID}\n`],
      ['on the line before', `# sallyport:ignore-next-line ${ID}\nt = "${TOKEN}"\n`],
    ])('leaves out and counts a finding with a comment %s', async (_, text) => {
      const { findings, options, coverage } = await scanTree({ 'a.py': text });
      expect(findings).toEqual([]);
      expect(options['ignoredInline']).toBe(1);
      expect(coverage.scanned).toBe(1);
    });

    it.each([
      ['names no rule', `t = "${TOKEN}"  # sallyport:ignore\n`],
      ['names another rule', `t = "${TOKEN}"  # sallyport:ignore json-web-token\n`],
      ['stands on another line', `# sallyport:ignore ${ID}\nt = "${TOKEN}"\n`],
      ['is two lines before', `# sallyport:ignore-next-line ${ID}\n\nt = "${TOKEN}"\n`],
      ['belongs to another scanner', `t = "${TOKEN}"  # gitleaks:allow\n`],
    ])('has no effect when the comment %s', async (_, text) => {
      const { findings, options } = await scanTree({ 'a.py': text });
      expect(findings).toHaveLength(1);
      expect(options['ignoredInline']).toBe(0);
    });

    it('has no effect when it is switched off', async () => {
      const text = `t = "${TOKEN}"  # sallyport:ignore ${ID}\n`;
      const { findings, options } = await scanTree({ 'a.py': text }, { inlineIgnore: false });
      expect(findings).toHaveLength(1);
      expect(options).toMatchObject({ inlineIgnore: false, ignoredInline: 0 });
    });
  });
});

describe('redaction', () => {
  const SUBJECT: Subject = { kind: 'source', name: 'source', digest: { sha256: '0'.repeat(64) } };

  /** Every piece of the secret that is long enough to be of use. */
  function piecesOf(secret: string): string[] {
    const pieces: string[] = [];
    for (let start = 0; start + 12 <= secret.length; start += 1) pieces.push(secret.slice(start, start + 12));
    return pieces;
  }

  describe('redaction', () => {
    it('leaves no part of any secret in the result or in the statement', async () => {
      const examples = SECRET_RULES.flatMap((rule) => rule.examples().match);
      const files = Object.fromEntries(
        examples.map(({ text, path }, index) => [`${String(index)}/${path ?? 'example.txt'}`, text]),
      );
      const result = await scanTree(files);
      expect(result.findings.length).toBeGreaterThanOrEqual(examples.length);
      const said = JSON.stringify({ findings: result.findings, coverage: result.coverage });
      const statement = JSON.stringify(makeScanStatement(SUBJECT, result));
      const [short, long] = [true, false].map((isShort) =>
        examples.map(({ secret }) => secret).filter((secret) => secret.length < 24 === isShort),
      );
      const pieces = new Set(long?.flatMap((secret) => piecesOf(secret.slice(10))));
      expect(pieces.size).toBeGreaterThan(1000);
      const shows = (text: string): boolean =>
        short?.some((secret) => text.includes(secret)) === true ||
        piecesOf(text).some((piece) => pieces.has(piece));
      // Not compared by jest, which would print a secret.
      if (shows(said)) throw new Error('a part of a secret is in the findings');
      if (shows(statement)) throw new Error('a part of a secret is in the statement');
      expect(shows(`${said}${examples.at(-1)?.text ?? ''}`)).toBe(true);
    });

    it('keeps the fingerprint when a secret moves and changes it when another takes its place', async () => {
      const [first, second] = [fakeChecksummedToken('ghp_', 'one'), fakeChecksummedToken('ghp_', 'two')];
      const fingerprint = async (text: string): Promise<string | undefined> =>
        (await scanTree({ 'a.env': text })).findings[0]?.fingerprint;
      const before = await fingerprint(`T=${first}\n`);
      expect(before).toMatch(/^[0-9a-f]{64}$/);
      expect(await fingerprint(`\n\n\nT=${first}\n`)).toBe(before);
      expect(await fingerprint(`T=${second}\n`)).not.toBe(before);
    });

    it('publishes no fingerprint of a password that would confirm a guess', () => {
      const fingerprints = Array.from({ length: FULL_RUN ? 1000 : 400 }, (_, index) => {
        const found = findingsIn(`DB_PASSWORD="${fakeText(PASSWORD, 14, String(index))}"\n`, 'site.env');
        return found.length === 1 ? found[0]?.fingerprint : undefined;
      });
      expect(fingerprints).not.toContain(undefined);
      // Eight bits of the password count, so one word of a list in 256 fits by chance.
      const different = new Set(fingerprints).size;
      expect(different).toBeLessThanOrEqual(256);
      expect(different).toBeGreaterThan(FULL_RUN ? 200 : 150);
    });
  });
});

describe('position counter', () => {
  /** Texts with everything that counts differently, longer than what is counted byte by byte. */
  const text = fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.string({ maxLength: 40 }) },
        { weight: 2, arbitrary: fc.constant('\n') },
        {
          weight: 2,
          arbitrary: fc.constantFrom('\u00e9', '\u20ac', '\u{1f600}', '\r\n', '\u0000', '\u007f', '\n\n\n'),
        },
        { weight: 1, arbitrary: fc.string({ minLength: 300, maxLength: 900 }) },
      ),
      { maxLength: 60 },
    )
    .map((parts) => Buffer.from(parts.join(''), 'utf8'));

  /** What it must give, one byte after the other. */
  function positionAt(bytes: Uint8Array, index: number): { line: number; column: number } {
    const before = Buffer.from(bytes.subarray(0, index)).toString('utf8');
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: before.length - lineStart + 1 };
  }

  /** Indexes at which a character begins, rising. */
  function boundaries(bytes: Uint8Array, picks: readonly number[]): number[] {
    const places = picks.map((pick) => pick % (bytes.length + 1));
    const whole = places.filter((place) => place === bytes.length || ((bytes[place] ?? 0) & 0xc0) !== 0x80);
    return whole.sort((a, b) => a - b);
  }

  describe('positions in text', () => {
    it('are lines from 1 and columns in UTF-16 units, whatever was asked before', () => {
      fc.assert(
        fc.property(text, fc.array(fc.nat(), { maxLength: 8 }), fc.nat(7), (content, picks, shift) => {
          // Any alignment: a word of four bytes starts anywhere.
          const shifted = Buffer.alloc(content.length + shift);
          content.copy(shifted, shift);
          const bytes = shifted.subarray(shift);
          const counter = new PositionCounter();
          for (const index of boundaries(bytes, picks)) {
            expect(counter.moveTo(bytes, index)).toEqual(positionAt(bytes, index));
          }
        }),
        { seed: 7, numRuns: fuzzRuns(300) },
      );
    });

    it('go on after the front of the buffer was dropped', () => {
      const bytes = Buffer.from(`${'a\u{1f600}\n'.repeat(300)}${'b'.repeat(700)}`, 'utf8');
      const counter = new PositionCounter();
      counter.moveTo(bytes, 1000);
      counter.rebase(1000);
      expect(counter.moveTo(bytes.subarray(1000), bytes.length - 1000)).toEqual(
        positionAt(bytes, bytes.length),
      );
    });

    it('of any bytes are those of byte by byte counting', () => {
      fc.assert(
        fc.property(fc.uint8Array({ minLength: 200, maxLength: 3000 }), (bytes) => {
          expect(countNewlines(bytes, 0, bytes.length)).toBe(bytes.filter((byte) => byte === 0x0a).length);
          const units = bytes.reduce(
            (sum, byte) => sum + ((byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1),
            0,
          );
          expect(countUnits(bytes, 0, bytes.length)).toBe(units);
        }),
        { seed: 8, numRuns: fuzzRuns(200) },
      );
    });

    it('of a megabyte of line feeds are counted without an overflow', () => {
      const bytes = Buffer.alloc(1024 * 1024, 0x0a);
      expect(countNewlines(bytes, 0, bytes.length)).toBe(bytes.length);
      expect(new PositionCounter().moveTo(bytes, bytes.length)).toEqual({
        line: bytes.length + 1,
        column: 1,
      });
    });
  });
});

describe('notebook', () => {
  const GITHUB = fakeChecksummedToken('ghp_');
  const HUGGING_FACE = `hf_${fakeText(LETTERS, 34)}`;

  function notebook(cells: readonly object[], more: object = {}): string {
    return JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, ...more, cells }, undefined, 1);
  }

  describe('notebooks', () => {
    it('places a finding in the cell and its line', async () => {
      const cells = [
        { cell_type: 'markdown', source: ['# Training\n', 'text'] },
        {
          cell_type: 'code',
          outputs: [],
          source: ['import os\n', `%env HF_TOKEN=${HUGGING_FACE}\n`, 'x = 1'],
        },
      ];
      const { findings } = await scanTree({ 'train.ipynb': notebook(cells) });
      expect(findings).toMatchObject([
        {
          ruleId: 'huggingface-token',
          location: { path: 'train.ipynb', cell: 1, startLine: 2, startColumn: 15 },
        },
      ]);
    });

    it('reads outputs, tracebacks and results, and names them by JSON pointer', async () => {
      const outputs = [
        { output_type: 'stream', name: 'stdout', text: ['hello\n', `token ${GITHUB}\n`] },
        { output_type: 'error', ename: 'E', evalue: 'x', traceback: [`\u001b[31m${HUGGING_FACE}\u001b[0m`] },
      ];
      const { findings } = await scanTree({
        'a.ipynb': notebook([{ cell_type: 'code', source: '', outputs }]),
      });
      expect(findings.map(({ ruleId, location }) => [ruleId, location.cell, location.pointer])).toEqual([
        ['huggingface-token', 0, '/cells/0/outputs/1/traceback'],
        ['github-personal-access-token', 0, '/cells/0/outputs/0/text'],
      ]);
    });

    it('reads a result of a MIME type as one text', async () => {
      const outputs = [{ output_type: 'execute_result', data: { 'text/plain': `'${GITHUB}'` } }];
      const { findings } = await scanTree({
        'a.ipynb': notebook([{ cell_type: 'code', source: '', outputs }]),
      });
      expect(findings.map(({ location }) => location.pointer)).toEqual([
        '/cells/0/outputs/0/data/text~1plain',
      ]);
    });

    it('finds what lies outside the cells, once, in the raw text', async () => {
      const text = notebook([{ cell_type: 'code', source: `t = "${GITHUB}"`, outputs: [] }], {
        metadata: { key: HUGGING_FACE },
      });
      const { findings } = await scanTree({ 'a.ipynb': text });
      expect(findings.map(({ ruleId, location }) => [ruleId, location.cell])).toEqual([
        ['huggingface-token', undefined],
        ['github-personal-access-token', 0],
      ]);
    });

    it('finds a token that a cell cuts nowhere but JSON escapes surround', async () => {
      const source = `requests.get(url, headers={"Authorization": "Bearer ${GITHUB}"})\nprint("\\n")`;
      const { findings } = await scanTree({
        'a.ipynb': notebook([{ cell_type: 'code', source, outputs: [] }]),
      });
      expect(findings).toMatchObject([{ location: { cell: 0, startLine: 1 } }]);
    });

    it('reads notebooks of format 3', async () => {
      const text = JSON.stringify({
        nbformat: 3,
        worksheets: [{ cells: [{ cell_type: 'code', input: [`a\n`, GITHUB] }] }],
      });
      const { findings } = await scanTree({ 'old.ipynb': text });
      expect(findings).toMatchObject([{ location: { cell: 0, startLine: 2, startColumn: 1 } }]);
    });

    it.each([
      '{"cells": [',
      '[]',
      '{"cells": {}}',
      'null',
      '{"cells": [null, 5, {"source": 7, "outputs": "x"}]}',
    ])('falls back to the raw text of a broken notebook: %s', async (start) => {
      const { findings, coverage } = await scanTree({ 'a.ipynb': `${start}\n${GITHUB}\n` });
      expect(findings.map(({ location }) => location.startLine)).toEqual([2]);
      expect(coverage.complete).toBe(true);
    });
  });
});

describe('text forms', () => {
  const TOKEN = fakeChecksummedToken('ghp_');
  const TEXT = `# grüße 🚀\r\nname = "x"\r\ntoken: ${TOKEN}\r\n`;
  const PLACE = { startLine: 3, startColumn: 8, endLine: 3, endColumn: 48 };

  function utf16be(text: string): Buffer {
    return Buffer.from(text, 'utf16le').swap16();
  }

  function utf32(text: string, littleEndian: boolean): Buffer {
    const characters = [...text];
    const bytes = Buffer.alloc(characters.length * 4);
    characters.forEach((character, index) => {
      const code = character.codePointAt(0) ?? 0;
      if (littleEndian) bytes.writeUInt32LE(code, index * 4);
      else bytes.writeUInt32BE(code, index * 4);
    });
    return bytes;
  }

  describe('text encodings', () => {
    const ascii = TEXT.replaceAll(/[^\x00-\x7f]/gu, 'e');
    it.each([
      ['UTF-8', Buffer.from(TEXT)],
      ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)])],
      ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')])],
      ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(TEXT)])],
      ['UTF-16LE without a mark', Buffer.from(ascii, 'utf16le')],
      ['UTF-16BE without a mark', utf16be(ascii)],
      ['UTF-32LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32(TEXT, true)])],
      ['UTF-32BE without a mark', utf32(ascii, false)],
      ['Latin-1', Buffer.from(TEXT.replace('🚀', 'x'), 'latin1')],
    ])('finds a token at its place in %s', async (_, bytes) => {
      const { findings, coverage } = await scanTree({ 'a.txt': bytes });
      expect(findings.map(({ location }) => location)).toEqual([{ path: 'a.txt', ...PLACE }]);
      expect(coverage).toMatchObject({ scanned: 1, bytes: bytes.length, complete: true });
    });

    it('counts columns in UTF-16 units', () => {
      const [found] = findingsIn(`🚀ü ${TOKEN}`);
      expect(found?.location.startColumn).toBe(5);
    });
  });

  describe('large and minified files', () => {
    it('finds a token in the middle of a line of many megabytes', async () => {
      const filler = 'var a=function(b){return b+1};'.repeat(FULL_RUN ? 120_000 : 40_000);
      const text = `${filler}k="${TOKEN}";${filler}`;
      const { findings } = await scanTree({ 'app.min.js': text });
      const startColumn = filler.length + 4;
      expect(findings.map(({ location }) => location)).toEqual([
        { path: 'app.min.js', startLine: 1, startColumn, endLine: 1, endColumn: startColumn + TOKEN.length },
      ]);
    });

    it('finds a token once wherever it lies across the border of two chunks', async () => {
      for (const shift of [0, 1, 20, TOKEN.length, 1024, 20 * 1024, 20 * 1024 + 20, 21 * 1024 + 3]) {
        const before = `${'x'.repeat(CHUNK_BYTES - shift - 1)}\n`;
        const { findings } = await scanTree({ 'a.txt': `${before}${TOKEN}\n${'y'.repeat(30_000)}` });
        expect(findings.map(({ location }) => [location.startLine, location.startColumn])).toEqual([[2, 1]]);
      }
    });

    it('finds a private key that crosses the border of two chunks', async () => {
      const body = (fakeText(`${ALPHANUMERIC}+/`, 3000).match(/.{1,64}/g) ?? []).join('\n');
      const label = 'RSA PRIVATE KEY';
      const key = `-----BEGIN ${label}-----\nMIIEpAIBAAKCAQEA${body}\n-----END ${label}-----`;
      for (const shift of [10, 1500, 20 * 1024 - 10]) {
        const { findings } = await scanTree({
          'a.txt': `${'x\n'.repeat((CHUNK_BYTES - shift) / 2)}${key}\n${'y\n'.repeat(20_000)}`,
        });
        expect(findings.map(({ ruleId }) => ruleId)).toEqual(['private-key']);
      }
    });

    it('keeps generic rules out of minified files and lock files, and provider rules in', () => {
      const secret = fakeText(ALPHANUMERIC, 32);
      const text = `api_key="${secret}";t="${TOKEN}"`;
      expect(findingsIn(text, 'app.js').map(({ ruleId }) => ruleId)).toEqual([
        'generic-secret',
        'github-personal-access-token',
      ]);
      for (const name of ['app.min.js', 'app.js.map', 'package-lock.json']) {
        expect(findingsIn(text, name).map(({ ruleId }) => ruleId)).toEqual(['github-personal-access-token']);
      }
    });
  });
});
