import { describe, expect, it } from '@jest/globals';
import { ALPHANUMERIC, fakeChecksummedToken, fakeText } from '../../../../src/scan/secrets/fake-secret.ts';
import { CHUNK_BYTES } from '../../../../src/scan/secrets/scan-source.ts';
import { findingsIn } from '../../../fakes/scan-text.ts';
import { scanTree } from '../../../fakes/secret-tree.ts';

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
    const filler = 'var a=function(b){return b+1};'.repeat(120_000);
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
