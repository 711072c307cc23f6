import * as z from 'zod';
import { AppError } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';

/** A user and password for one registry host; `identityToken` is an OAuth2 refresh token instead of them. */
export interface RegistryCredentials {
  readonly username: string;
  readonly password: string;
  readonly identityToken?: string;
}

/** Finds credentials for an exact host (`host` or `host:port`), or none. */
export type CredentialSource = (host: string) => Promise<RegistryCredentials | undefined>;

/** Runs `docker-credential-<name> get` with the host on its standard input; returns what it printed. */
export type CredentialHelper = (name: string, host: string) => Promise<string>;

const dockerConfigSchema = z.looseObject({
  auths: z
    .record(z.string(), z.looseObject({ auth: z.string().optional(), identitytoken: z.string().optional() }))
    .optional(),
  credHelpers: z.record(z.string(), z.string()).optional(),
  credsStore: z.string().optional(),
});
const helperAnswerSchema = z.looseObject({ Username: z.string(), Secret: z.string() });

/** Docker Hub's entry in a Docker config carries this URL instead of the host that is asked. */
const DOCKER_HUB_KEY = 'https://index.docker.io/v1/';
const DOCKER_HUB_HOSTS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
const HELPER_NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/i;

/**
 * Credentials out of a Docker `config.json` (its bytes): `credHelpers` of the host, then `auths`, then `credsStore`. A
 * host matches only when it is equal; a prefix or a substring never does. Errors: `malformed` (the file, an entry),
 * `tool-failed` (a helper's answer).
 */
export function dockerCredentials(config: Uint8Array, runHelper: CredentialHelper): CredentialSource {
  const parsed = dockerConfigSchema.safeParse(
    parseStrictJson(config, { maxBytes: 1024 * 1024, what: 'Docker config' }),
  );
  if (!parsed.success) throw new AppError('malformed', 'Docker config does not have the expected form');
  const { auths = {}, credHelpers = {}, credsStore } = parsed.data;
  return async (host) => {
    const helper = ownValue(credHelpers, host);
    if (helper !== undefined) return askHelper(helper, host, runHelper);
    for (const [key, entry] of Object.entries(auths)) {
      if (hostOfKey(key) === normalHost(host) && (entry.auth ?? '') !== '') return decodeAuth(entry, host);
    }
    return credsStore === undefined ? undefined : askHelper(credsStore, host, runHelper);
  };
}

function ownValue(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A key of `auths` is a host, or a URL of it (`https://host/v2/`). */
function hostOfKey(key: string): string {
  if (key === DOCKER_HUB_KEY) return 'docker.io';
  return normalHost(URL.canParse(key) && /^https?:\/\//.test(key) ? new URL(key).host : key);
}

function normalHost(host: string): string {
  return DOCKER_HUB_HOSTS.has(host) ? 'docker.io' : host;
}

function decodeAuth(
  entry: { auth?: string | undefined; identitytoken?: string | undefined },
  host: string,
): RegistryCredentials {
  const text = Buffer.from(entry.auth ?? '', 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1)
    throw new AppError('malformed', `Docker config has an entry for ${host} that is not user:password`);
  const credentials = { username: text.slice(0, colon), password: text.slice(colon + 1) };
  const identityToken = entry.identitytoken ?? '';
  return identityToken === '' ? credentials : { ...credentials, identityToken };
}

async function askHelper(
  name: string,
  host: string,
  run: CredentialHelper,
): Promise<RegistryCredentials | undefined> {
  if (!HELPER_NAME.test(name))
    throw new AppError('malformed', 'Docker config names a credential helper with odd characters');
  const printed = await run(name, host);
  if (/credentials not found/i.test(printed)) return undefined;
  const answer = helperAnswerSchema.safeParse(parseHelper(printed, name));
  if (!answer.success)
    throw new AppError('tool-failed', `credential helper ${name} gave an answer of another form`);
  const { Username: username, Secret: secret } = answer.data;
  // A user called <token> means that the secret is a refresh token (docker-credential-helpers protocol).
  if (username === '<token>') return { username: '', password: '', identityToken: secret };
  return { username, password: secret };
}

function parseHelper(printed: string, name: string): unknown {
  try {
    return parseStrictJson(printed, { maxBytes: 64 * 1024, what: `answer of credential helper ${name}` });
  } catch (cause) {
    throw new AppError('tool-failed', `credential helper ${name} did not answer with JSON`, { cause });
  }
}
