import { createHash, createPublicKey } from 'node:crypto';
import * as z from 'zod';
import { AppError } from '../../domain/errors.ts';
import { describeKey } from '../../domain/signing-key.ts';
import type { SigningKey } from '../bundle-signer.ts';
import { derOfRawEcdsa } from './ecdsa-der.ts';
import type { KmsContext } from './kms-context.ts';
import { askService } from './kms-http.ts';

const keySchema = z.looseObject({
  key: z.looseObject({
    kid: z.string(),
    kty: z.enum(['EC', 'EC-HSM']),
    crv: z.string(),
    x: z.string(),
    y: z.string(),
  }),
});
const signatureSchema = z.looseObject({ kid: z.string(), value: z.string().regex(/^[A-Za-z0-9_-]+$/) });
const tokenSchema = z.looseObject({ access_token: z.string() });
const API_VERSION = '7.4';
/** JWS algorithm by hash (RFC 7518 section 3.4). */
const ALGORITHM = { sha256: 'ES256', sha384: 'ES384', sha512: 'ES512' } as const;
const LOCATION = /^([a-zA-Z0-9-]{3,24})((?:\.[a-z0-9.-]+)?)\/([a-zA-Z0-9-]{1,127})(?:\/([0-9a-f]{32}))?$/;
/** Vault domains of Azure's clouds; a token is never sent anywhere else, except to AZURE_KEYVAULT_ENDPOINT on this machine. */
const DOMAINS = ['.vault.azure.net', '.vault.azure.cn', '.vault.usgovcloudapi.net', '.managedhsm.azure.net'];

/**
 * `azurekms://VAULT[.vault.azure.net]/KEY[/VERSION]`: Azure Key Vault (REST API 7.4, "Keys – Sign"). Credentials, first
 * found: workload identity (AZURE_FEDERATED_TOKEN_FILE with AZURE_CLIENT_ID and AZURE_TENANT_ID), the run's own identity
 * token with the same two ids, AZURE_CLIENT_SECRET. The version is pinned when the key is opened.
 */
export async function openAzureKey(location: string, context: KmsContext): Promise<SigningKey> {
  const match = LOCATION.exec(location);
  const domain = match?.[2] === '' ? DOMAINS[0] : match?.[2];
  if (match === null || domain === undefined || !DOMAINS.includes(domain)) {
    throw new AppError('invalid-input', `kms azurekms://${location} does not name a vault and key`);
  }
  const base = context.env['AZURE_KEYVAULT_ENDPOINT'] ?? `https://${match[1] ?? ''}${domain}`;
  const resource =
    domain === '.managedhsm.azure.net' ? 'https://managedhsm.azure.net' : `https://${domain.slice(1)}`;
  const headers = { authorization: `Bearer ${await accessToken(context, `${resource}/.default`)}` };
  const name = match[3] ?? '';
  const doing = `reading the public key azurekms://${location}`;
  const path = match[4] === undefined ? name : `${name}/${match[4]}`;
  const read = await askService(context.fetch, {
    url: `${base}/keys/${path}?api-version=${API_VERSION}`,
    headers,
    doing,
  });
  const answer = keySchema.safeParse(read);
  if (!answer.success)
    throw new AppError('invalid-key', `${doing}: the key is not an EC key`, {
      hint: 'use P-256, P-384 or P-521',
    });
  const { kid, crv, x, y } = answer.data.key;
  const publicKey = describeKey(createPublicKey({ key: { kty: 'EC', crv, x, y }, format: 'jwk' }));
  const version = /\/([0-9a-f]{32})$/.exec(kid)?.[1];
  const hash = publicKey.hash;
  if (version === undefined || hash === null)
    throw new AppError('malformed', `${doing}: the answer names no version`);
  return {
    method: 'kms-azure',
    publicKey,
    sign: async (message) => {
      const value = createHash(hash).update(message).digest('base64url');
      const request = {
        url: `${base}/keys/${name}/${version}/sign?api-version=${API_VERSION}`,
        method: 'POST' as const,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ alg: ALGORITHM[hash], value }),
        doing: `signing with azurekms://${location}`,
      };
      const signed = signatureSchema.safeParse(await askService(context.fetch, request));
      if (!signed.success) throw new AppError('malformed', `${request.doing}: the answer has no signature`);
      return derOfRawEcdsa(Buffer.from(signed.data.value, 'base64url'));
    },
  };
}

async function accessToken(context: KmsContext, scope: string): Promise<string> {
  const { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret } = context.env;
  if (!tenant || !client || !/^[A-Za-z0-9.-]+$/.test(tenant)) {
    throw new AppError('invalid-input', 'kms azurekms:// needs AZURE_TENANT_ID and AZURE_CLIENT_ID', {
      hint: 'with workload identity no secret is needed: set AZURE_FEDERATED_TOKEN_FILE, or give the job id-token: write',
    });
  }
  const assertion = await federatedToken(context);
  const form = new URLSearchParams({ client_id: client, scope, grant_type: 'client_credentials' });
  if (assertion !== undefined) {
    form.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    form.set('client_assertion', assertion);
  } else if (secret) {
    form.set('client_secret', secret);
  } else {
    throw new AppError('missing-permission', 'kms azurekms:// found no federated token and no client secret');
  }
  const authority = (context.env['AZURE_AUTHORITY_HOST'] ?? 'https://login.microsoftonline.com').replace(
    /\/+$/,
    '',
  );
  const answer = tokenSchema.safeParse(
    await askService(context.fetch, {
      url: `${authority}/${tenant}/oauth2/v2.0/token`,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
      doing: 'getting an Azure access token',
    }),
  );
  if (!answer.success)
    throw new AppError('malformed', 'getting an Azure access token: the answer has no token');
  return answer.data.access_token;
}

async function federatedToken(context: KmsContext): Promise<string | undefined> {
  const file = context.env['AZURE_FEDERATED_TOKEN_FILE'];
  if (file)
    return Buffer.from(await context.readFile(file))
      .toString('utf8')
      .trim();
  return context.identityToken?.('api://AzureADTokenExchange');
}
