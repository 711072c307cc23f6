import { AppError } from '../domain/errors.ts';
import { readSshKeyLine, type SshPublicKey } from '../domain/ssh-key.ts';

/** One line of an `allowed_signers` file: whose key it is, for what, and when. */
export interface AllowedSigner {
  readonly principals: readonly string[];
  readonly publicKey: SshPublicKey;
  /** undefined: any. */
  readonly namespaces: readonly string[] | undefined;
  readonly validAfter: Date | undefined;
  readonly validBefore: Date | undefined;
}

const MAX_LINES = 10_000;

/**
 * Reads an `allowed_signers` file (ssh-keygen(1), "ALLOWED SIGNERS") the strict way: exact principals, no certificate
 * authorities, times with their zone. What OpenSSH would read by rules we do not follow is refused, so that no line
 * means more to one of the two. Error: `invalid-policy` with the line.
 */
export function parseAllowedSigners(text: string, file: string): AllowedSigner[] {
  const lines = text.split(/\r?\n/);
  if (lines.length > MAX_LINES) {
    throw new AppError('limit-exceeded', `${file} has more than ${String(MAX_LINES)} lines`);
  }
  return lines.flatMap((line, index): AllowedSigner[] => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return [];
    try {
      return [parseLine(trimmed)];
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : 'cannot be read';
      throw new AppError('invalid-policy', `${file}:${String(index + 1)}: ${why}`, {
        hint: 'write: alice@example.com namespaces="statement@sallyport.dev" ssh-ed25519 AAAA…',
        cause,
      });
    }
  });
}

const KEY = /^((?:sk-)?(?:ssh|ecdsa)-[a-z0-9@.-]+)\s+([A-Za-z0-9+/]+={0,2})(?:\s.*)?$/;

function parseLine(line: string): AllowedSigner {
  const [, principals, rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
  if (principals === undefined) throw new AppError('invalid-policy', 'has no key');
  if (/[*?!"]/.test(principals)) {
    throw new AppError('invalid-policy', 'has a pattern for a principal: name people exactly');
  }
  const [options, key] = KEY.test(rest) ? ['', rest] : splitOptions(rest);
  return {
    principals: principals.split(',').filter((each) => each !== ''),
    publicKey: readSshKeyLine(key),
    ...parseOptions(options),
  };
}

/** Options have no blank outside of quotes; the key comes after the first one. */
function splitOptions(text: string): readonly [string, string] {
  const [, options, key] = /^((?:[^\s"]|"[^"]*")+)\s+(.*)$/.exec(text) ?? [];
  if (options === undefined || key === undefined || !KEY.test(key)) {
    throw new AppError('invalid-policy', 'has no key of a type that can sign');
  }
  return [options, key];
}

type Options = Pick<AllowedSigner, 'namespaces' | 'validAfter' | 'validBefore'>;

function parseOptions(text: string): Options {
  let options: Options = { namespaces: undefined, validAfter: undefined, validBefore: undefined };
  for (const [, word] of text.matchAll(/((?:[^,"]|"[^"]*")+)(?:,|$)/g)) {
    const [, name = '', value] = /^([a-z-]+)(?:="([^"]*)")?$/i.exec(word ?? '') ?? [];
    switch (name.toLowerCase()) {
      case 'namespaces':
        if (value === undefined || value === '' || /[*?!]/.test(value)) {
          throw new AppError('invalid-policy', 'names no exact namespaces');
        }
        options = { ...options, namespaces: value.split(',') };
        break;
      case 'valid-after':
        options = { ...options, validAfter: parseTime(value) };
        break;
      case 'valid-before':
        options = { ...options, validBefore: parseTime(value) };
        break;
      default:
        throw new AppError(
          'invalid-policy',
          `has the option ${JSON.stringify((word ?? '').slice(0, 40))}, which is not accepted`,
        );
    }
  }
  return options;
}

/** `YYYYMMDDZ`, `YYYYMMDDHHMMZ`, `YYYYMMDDHHMMSSZ`; without the Z it would depend on the machine that reads it. */
function parseTime(value: string | undefined): Date {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?Z$/.exec(value ?? '') ?? [];
  const iso = `${String(year)}-${String(month)}-${String(day)}T${hour}:${minute}:${second}.000Z`;
  const time = new Date(iso);
  if (year === undefined || Number.isNaN(time.getTime()) || time.toISOString() !== iso) {
    throw new AppError('invalid-policy', 'has a time that is not written as 20261231Z or 20261231235959Z');
  }
  return time;
}
