import * as z from 'zod';
import { AppError } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { readVariable, type EnvironmentVariables } from './environment.ts';
import { fetchBounded } from './http.ts';

const METADATA_HOST = 'metadata.google.internal';
const CREDENTIALS_URL = 'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts';
const MAX_BYTES = 64 * 1024;
const ACCOUNT = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+$/;

/** On a machine of Google Cloud that was told so: nothing is probed, since a name server elsewhere could answer. */
export function isOnGoogle(env: EnvironmentVariables): boolean {
  return (
    readVariable('googleServiceAccount', env) !== undefined ||
    readVariable('googleMetadataHost', env) !== undefined
  );
}

interface GoogleRequest {
  readonly audience: string;
  readonly env: EnvironmentVariables;
  readonly fetch?: typeof fetchBounded;
}

/**
 * The identity token of the machine's service account, or of the one in `GOOGLE_SERVICE_ACCOUNT_NAME`, for which the
 * machine's account may make tokens (cloud.google.com, IAM Credentials API, generateIdToken). Errors:
 * `missing-permission`, `malformed`, those of `fetchBounded`.
 */
export async function requestGoogleToken(request: GoogleRequest): Promise<string> {
  const account = readVariable('googleServiceAccount', request.env);
  if (account === undefined) {
    const query = new URLSearchParams({ audience: request.audience, format: 'full' });
    return (await askMetadata(`identity?${query.toString()}`, request)).toString('utf8');
  }
  if (!ACCOUNT.test(account)) {
    throw new AppError('invalid-input', `${JSON.stringify(account)} is not a Google service account`);
  }
  const access = field(await askMetadata('token', request), 'access_token');
  const { fetch = fetchBounded } = request;
  const answer = await fetch(`${CREDENTIALS_URL}/${encodeURIComponent(account)}:generateIdToken`, {
    method: 'POST',
    headers: { authorization: `Bearer ${access}`, 'content-type': 'application/json' },
    // Without the address Fulcio could not name the account.
    body: JSON.stringify({ audience: request.audience, includeEmail: true }),
    maxBytes: MAX_BYTES,
  });
  if (answer.status === 200) return field(answer.body, 'token');
  throw new AppError(
    'missing-permission',
    `Google refused a token for ${account} (status ${String(answer.status)})`,
    {
      hint: 'give the account of this machine the role Service Account OpenID Connect Identity Token Creator on it',
    },
  );
}

async function askMetadata(what: string, { env, fetch = fetchBounded }: GoogleRequest): Promise<Buffer> {
  const host = readVariable('googleMetadataHost', env) ?? METADATA_HOST;
  const url = `http://${host}/computeMetadata/v1/instance/service-accounts/default/${what}`;
  const headers = { 'metadata-flavor': 'Google' };
  const answer = await fetch(url, { headers, maxBytes: MAX_BYTES, plainHttpHost: METADATA_HOST });
  if (answer.status === 200) return answer.body;
  throw new AppError(
    'missing-permission',
    `the metadata service of Google Cloud gave no token (status ${String(answer.status)})`,
    { hint: 'attach a service account to this machine' },
  );
}

function field(body: Uint8Array, name: 'access_token' | 'token'): string {
  const value = parseStrictJson(body, { maxBytes: MAX_BYTES, what: 'answer of Google Cloud' });
  const parsed = z.looseObject({ [name]: z.string().min(1) }).safeParse(value);
  if (!parsed.success) throw new AppError('malformed', `Google Cloud answered without ${name}`);
  return String(parsed.data[name]);
}
