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
    for (const { secret } of examples) {
      const random = secret.length < 24 ? [secret] : piecesOf(secret.slice(10));
      for (const piece of random) {
        if (said.includes(piece)) throw new Error('a part of a secret is in the findings');
        if (statement.includes(piece)) throw new Error('a part of a secret is in the statement');
      }
    }
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
