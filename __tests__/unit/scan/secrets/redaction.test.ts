import { describe, expect, it } from '@jest/globals';
import { makeScanStatement } from '../../../../src/domain/scan.ts';
import type { Subject } from '../../../../src/domain/subject.ts';
import {
  ALPHANUMERIC as PASSWORD,
  fakeChecksummedToken,
  fakeText,
} from '../../../../src/scan/secrets/fake-secret.ts';
import { SECRET_RULES } from '../../../../src/scan/secrets/rules.ts';
import { findingsIn } from '../../../fakes/scan-text.ts';
import { scanTree } from '../../../fakes/secret-tree.ts';

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
    const fingerprints = Array.from({ length: 1000 }, (_, index) => {
      const found = findingsIn(`DB_PASSWORD="${fakeText(PASSWORD, 14, String(index))}"\n`, 'site.env');
      expect(found).toHaveLength(1);
      return found[0]?.fingerprint;
    });
    // Eight bits of the password count, so one word of a list in 256 fits by chance.
    const different = new Set(fingerprints).size;
    expect(different).toBeLessThanOrEqual(256);
    expect(different).toBeGreaterThan(200);
  });
});
