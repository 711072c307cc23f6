import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { Signer } from '../domain/ports.ts';
import { readSshKeyLine, type SshPublicKey } from '../domain/ssh-key.ts';
import { pathKind, readBounded } from '../platform/files.ts';
import { createSshSigner } from '../sign/ssh-signer.ts';
import type { FlowContext } from './context.ts';

/** Long enough to find the security key and touch it. */
const TIMEOUT_MS = 120_000;
const LIMITS = { maxBytes: 64 * 1024, what: 'SSH key' };
const PUBLIC = /^(?:sk-)?(?:ssh|ecdsa)-\S+\s/;

/**
 * A signer that asks `ssh-keygen`: FILE is a private key with its `.pub` beside it, or the public key of one that an
 * agent holds. Its pass phrase is asked for on the terminal. Errors: `not-found`, `invalid-key`, `tool-failed`.
 */
export async function openSshSigner(file: string, { run }: Pick<FlowContext, 'run'>): Promise<Signer> {
  const absolute = path.resolve(file);
  const publicKey = await readSshPublicKey(absolute);
  return createSshSigner({
    publicKey,
    async signMessage(message, namespace) {
      const args = ['-q', '-Y', 'sign', '-f', absolute, '-n', namespace];
      const { exitCode, stdout, stderr } = await run('ssh-keygen', args, {
        // A statement is JSON, and JSON is UTF-8: nothing is lost as text.
        input: message.toString('utf8'),
        timeoutMs: TIMEOUT_MS,
        maxOutputBytes: 64 * 1024,
      });
      if (exitCode === 0) return stdout.toString('latin1');
      throw new AppError('tool-failed', `ssh-keygen did not sign with ${file}: ${lastLine(stderr)}`, {
        hint: 'try by hand: ssh-keygen -Y sign -f FILE -n test; for a key of an agent give its .pub file',
      });
    },
  });
}

async function readSshPublicKey(file: string): Promise<SshPublicKey> {
  const text = (await readBounded(file, LIMITS)).toString('utf8');
  if (PUBLIC.test(text)) return readSshKeyLine(text);
  const beside = `${file}.pub`;
  if ((await pathKind(beside)) === 'missing') {
    throw new AppError('not-found', `there is no ${beside}`, {
      hint: `write it: ssh-keygen -y -f ${file} > ${beside}`,
    });
  }
  return readSshKeyLine((await readBounded(beside, LIMITS)).toString('utf8'));
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.slice(0, 200) ?? 'it said nothing';
}
