import { createHash, createPrivateKey, sign as signBytes } from 'node:crypto';
import * as z from 'zod';
import { AppError } from '../../domain/errors.ts';
import { readPublicKey } from '../../domain/signing-key.ts';
import { parseStrictJson } from '../../domain/strict-json.ts';
import type { SigningKey } from '../bundle-signer.ts';
import type { KmsContext } from './kms-context.ts';
import { askService } from './kms-http.ts';

const publicKeySchema = z.looseObject({ pem: z.string(), name: z.string().optional() });
const signatureSchema = z.looseObject({ signature: z.string() });
const tokenSchema = z.looseObject({ access_token: z.string() });
const LOCATION =
  /^(projects\/[a-z0-9:.-]+\/locations\/[a-z0-9-]+\/keyRings\/[A-Za-z0-9_-]+\/cryptoKeys\/[A-Za-z0-9_-]+)\/(?:versions|cryptoKeyVersions)\/(\d+)$/;
const SCOPE = 'https://www.googleapis.com/auth/cloudkms';
const METADATA_HOST = 'metadata.google.internal';

const serviceAccountSchema = z.looseObject({
  type: z.literal('service_account'),
  client_email: z.string(),
  private_key: z.string(),
  token_uri: z.string(),
});
const externalAccountSchema = z.looseObject({
  type: z.literal('external_account'),
  audience: z.string(),
  subject_token_type: z.string(),
  token_url: z.string(),
  service_account_impersonation_url: z.string().optional(),
  credential_source: z.looseObject({
    file: z.string().optional(),
    url: z.string().optional(),
    headers: z.record(z.string(), z.string()).optional(),
    format: z
      .looseObject({ type: z.enum(['text', 'json']), subject_token_field_name: z.string().optional() })
      .optional(),
  }),
});

/**
 * `gcpkms://projects/P/locations/L/keyRings/R/cryptoKeys/K/versions/V`: Google Cloud KMS (REST v1, asymmetricSign). The
 * version must be named. Credentials, first found: CLOUDSDK_AUTH_ACCESS_TOKEN, GOOGLE_APPLICATION_CREDENTIALS (workload
 * identity `external_account`, or a `service_account` key), the metadata server of a Google machine.
 */
export async function openGcpKey(location: string, context: KmsContext): Promise<SigningKey> {
  const match = LOCATION.exec(location);
  if (match === null) {
    throw new AppError('invalid-input', `kms gcpkms://${location} does not name a key version`, {
      hint: 'write gcpkms://projects/P/locations/L/keyRings/R/cryptoKeys/K/versions/V',
    });
  }
  const base = (context.env['GCP_KMS_ENDPOINT'] ?? 'https://cloudkms.googleapis.com').replace(/\/+$/, '');
  const version = `${base}/v1/${match[1] ?? ''}/cryptoKeyVersions/${match[2] ?? ''}`;
  const headers = { authorization: `Bearer ${await accessToken(context)}` };
  const doing = `reading the public key gcpkms://${location}`;
  const answer = publicKeySchema.safeParse(
    await askService(context.fetch, { url: `${version}/publicKey`, headers, doing }),
  );
  if (!answer.success) throw new AppError('malformed', `${doing}: the answer has no key`);
  const publicKey = readPublicKey(answer.data.pem);
  return {
    method: 'kms-gcp',
    publicKey,
    sign: async (message) => {
      const body =
        publicKey.hash === null
          ? { data: Buffer.from(message).toString('base64') }
          : { digest: { [publicKey.hash]: createHash(publicKey.hash).update(message).digest('base64') } };
      const request = {
        url: `${version}:asymmetricSign`,
        method: 'POST' as const,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        doing: `signing with gcpkms://${location}`,
      };
      const signed = signatureSchema.safeParse(await askService(context.fetch, request));
      if (!signed.success) throw new AppError('malformed', `${request.doing}: the answer has no signature`);
      return Buffer.from(signed.data.signature, 'base64');
    },
  };
}

async function accessToken(context: KmsContext): Promise<string> {
  const given = context.env['CLOUDSDK_AUTH_ACCESS_TOKEN'];
  if (given) return given;
  const file = context.env['GOOGLE_APPLICATION_CREDENTIALS'];
  if (!file) return metadataToken(context);
  const json = parseStrictJson(await context.readFile(file), {
    maxBytes: 64 * 1024,
    what: 'Google credential file',
  });
  const external = externalAccountSchema.safeParse(json);
  if (external.success) return externalToken(external.data, context);
  const account = serviceAccountSchema.safeParse(json);
  if (account.success) return serviceAccountToken(account.data, context);
  throw new AppError('invalid-input', 'GOOGLE_APPLICATION_CREDENTIALS names a file of an unknown type', {
    hint: 'external_account (workload identity) and service_account files are read',
  });
}

async function metadataToken(context: KmsContext): Promise<string> {
  const host = context.env['GCE_METADATA_HOST'] ?? METADATA_HOST;
  const url = `http://${host}/computeMetadata/v1/instance/service-accounts/default/token`;
  const request = {
    url,
    headers: { 'metadata-flavor': 'Google' },
    doing: 'asking the metadata server for a Google access token',
  };
  return tokenOf(await askService(context.fetch, request, [METADATA_HOST]));
}

/** RFC 7523 JWT bearer grant with the account's own key. */
async function serviceAccountToken(
  account: z.infer<typeof serviceAccountSchema>,
  context: KmsContext,
): Promise<string> {
  const now = Math.floor(context.clock().getTime() / 1000);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    iss: account.client_email,
    scope: SCOPE,
    aud: account.token_uri,
    iat: now,
    exp: now + 600,
  };
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  const signature = signBytes('sha256', Buffer.from(text), createPrivateKey(account.private_key)).toString(
    'base64url',
  );
  const form = {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    assertion: `${text}.${signature}`,
  };
  return tokenOf(
    await askService(context.fetch, formRequest(account.token_uri, form, 'getting a Google access token')),
  );
}

/** RFC 8693 token exchange (workload identity federation), then the impersonated account when one is named. */
async function externalToken(
  config: z.infer<typeof externalAccountSchema>,
  context: KmsContext,
): Promise<string> {
  const form = {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    audience: config.audience,
    scope:
      config.service_account_impersonation_url === undefined
        ? SCOPE
        : 'https://www.googleapis.com/auth/cloud-platform',
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    subject_token: await subjectToken(config.credential_source, context),
    subject_token_type: config.subject_token_type,
  };
  const federated = tokenOf(
    await askService(
      context.fetch,
      formRequest(config.token_url, form, 'exchanging the identity token at Google'),
    ),
  );
  if (config.service_account_impersonation_url === undefined) return federated;
  const answer = z.looseObject({ accessToken: z.string() }).safeParse(
    await askService(context.fetch, {
      url: config.service_account_impersonation_url,
      method: 'POST',
      headers: { authorization: `Bearer ${federated}`, 'content-type': 'application/json' },
      body: JSON.stringify({ scope: [SCOPE] }),
      doing: 'impersonating the Google service account',
    }),
  );
  if (!answer.success)
    throw new AppError('malformed', 'impersonating the Google service account: the answer has no token');
  return answer.data.accessToken;
}

async function subjectToken(
  source: z.infer<typeof externalAccountSchema>['credential_source'],
  context: KmsContext,
): Promise<string> {
  const field = source.format?.type === 'json' ? (source.format.subject_token_field_name ?? '') : undefined;
  if (source.file !== undefined) {
    const text = Buffer.from(await context.readFile(source.file))
      .toString('utf8')
      .trim();
    return field === undefined
      ? text
      : fieldOf(parseStrictJson(text, { maxBytes: 64 * 1024, what: 'subject token file' }), field);
  }
  if (source.url !== undefined && field !== undefined) {
    const request = { url: source.url, headers: source.headers ?? {}, doing: 'getting the subject token' };
    return fieldOf(await askService(context.fetch, request), field);
  }
  throw new AppError(
    'unsupported',
    'Google credential file has a credential_source that is neither a file nor a JSON url',
  );
}

function fieldOf(value: unknown, field: string): string {
  const found: unknown =
    typeof value === 'object' && value !== null && Object.hasOwn(value, field)
      ? Reflect.get(value, field)
      : undefined;
  if (typeof found === 'string' && found !== '') return found;
  throw new AppError('malformed', `subject token source has no ${JSON.stringify(field)}`);
}

function formRequest(url: string, form: Record<string, string>, doing: string) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { url, method: 'POST' as const, headers, body: new URLSearchParams(form).toString(), doing };
}

function tokenOf(value: unknown): string {
  const parsed = tokenSchema.safeParse(value);
  if (parsed.success) return parsed.data.access_token;
  throw new AppError('malformed', 'Google token endpoint gave no token');
}
