import type { CheckResult } from './check-result.ts';
import { shannonEntropy } from './shannon-entropy.ts';

const ENCRYPTED = {
  note: 'protected by a pass phrase',
  severity: 'medium',
  unsure: false,
} as const satisfies CheckResult;

/** First base64 text of a key: DER sequence, `openssh-key-v1`, OpenPGP secret key packet, SSH2 magic, PuTTY blob. */
const KEY_START = /^(?:M[A-I]|b3BlbnNzaC1rZXktdjE|l[A-Q]|x[A-d]|P2\/56wAA|AAAA)/;

/**
 * A PEM-like block with a key in it, however the text around it breaks and quotes its lines. Rejects headers alone,
 * elided bodies and prose. A key under a pass phrase is reported with less weight: the phrase is then the secret.
 */
export function checkPrivateKey(block: string): CheckResult {
  const header = /^[^\n\\]{0,80}/.exec(block)?.[0] ?? '';
  const body = block.slice(header.indexOf('KEY') + 3);
  const text = body.replace(/\\[nrt"']|[\s"'`,;]/g, '\n');
  const runs = text.match(/[A-Za-z0-9+/]{24,}={0,2}/g) ?? [];
  const first = runs.findIndex((part) => KEY_START.test(part));
  const run = runs[first];
  // Over more than the first line: that of an OpenSSH key is mostly zeros.
  if (run === undefined || shannonEntropy(runs.slice(first).join('').slice(0, 512)) < 3.2) return 'reject';
  if (/ENCRYPTED PRIVATE KEY|SSH2 ENCRYPTED/.test(header) || /4,\s?ENCRYPTED|Encryption: aes/.test(block))
    return ENCRYPTED;
  return run.startsWith('b3Blbn') && hasCipher(run) ? ENCRYPTED : 'accept';
}

/** OpenSSH names the cipher right behind its magic; `none` means that the key lies open. */
function hasCipher(run: string): boolean {
  const start = Buffer.from(run.slice(0, 64), 'base64').toString('latin1');
  return !start.startsWith('none', 'openssh-key-v1\0'.length + 4);
}
