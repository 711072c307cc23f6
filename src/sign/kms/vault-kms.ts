import { createHash } from 'node:crypto';
import * as z from 'zod';
import { AppError } from '../../domain/errors.ts';
import { readPublicKey, type SigningPublicKey } from '../../domain/signing-key.ts';
import type { SigningKey } from '../bundle-signer.ts';
import type { KmsContext } from './kms-context.ts';
import { askService } from './kms-http.ts';

const keySchema = z.looseObject({
  data: z.looseObject({
    type: z.string(),
    latest_version: z.number().int().positive(),
    keys: z.record(z.string(), z.looseObject({ public_key: z.string() })),
  }),
});
const signatureSchema = z.looseObject({ data: z.looseObject({ signature: z.string() }) });
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,126}[A-Za-z0-9])?$/;

/**
 * `hashivault://KEY`: HashiCorp Vault's transit engine (API documentation, "transit"). Takes VAULT_ADDR, VAULT_TOKEN,
 * VAULT_NAMESPACE and TRANSIT_SECRET_ENGINE_PATH (default `transit`) from the environment, as cosign does. The latest
 * version of the key is pinned when it is opened.
 */
export async function openVaultKey(name: string, context: KmsContext): Promise<SigningKey> {
  if (!NAME.test(name)) throw new AppError('invalid-input', `kms hashivault://${name} does not name a key`);
  const { address, headers, mount } = connection(context);
  const doing = `reading the public key hashivault://${name}`;
  const answer = keySchema.safeParse(
    await askService(context.fetch, { url: `${address}/v1/${mount}/keys/${name}`, headers, doing }),
  );
  if (!answer.success) throw new AppError('malformed', `${doing}: Vault gave an answer of another form`);
  const { keys, latest_version: version } = answer.data.data;
  const found = keys[String(version)];
  if (found === undefined)
    throw new AppError('malformed', `${doing}: Vault lists no version ${String(version)}`);
  const publicKey = vaultPublicKey(answer.data.data.type, found.public_key);
  return {
    method: 'kms-hashivault',
    publicKey,
    sign: async (message) => {
      const input = publicKey.hash === null ? message : createHash(publicKey.hash).update(message).digest();
      const request = {
        url: `${address}/v1/${mount}/sign/${name}${publicKey.hash === null ? '' : `/${vaultHash(publicKey.hash)}`}`,
        method: 'POST' as const,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({
          input: Buffer.from(input).toString('base64'),
          key_version: version,
          ...(publicKey.hash === null ? {} : { prehashed: true, marshaling_algorithm: 'asn1' }),
        }),
        doing: `signing with hashivault://${name}`,
      };
      const signed = signatureSchema.safeParse(await askService(context.fetch, request));
      const text = signed.success
        ? /^vault:v\d+:([A-Za-z0-9+/=]+)$/.exec(signed.data.data.signature)?.[1]
        : undefined;
      if (text === undefined) throw new AppError('malformed', `${request.doing}: Vault gave no signature`);
      return Buffer.from(text, 'base64');
    },
  };
}

function connection(context: KmsContext): {
  address: string;
  headers: Record<string, string>;
  mount: string;
} {
  const { VAULT_ADDR: address, VAULT_TOKEN: token, VAULT_NAMESPACE: namespace } = context.env;
  if (!address || !token) {
    throw new AppError('invalid-input', 'kms hashivault:// needs VAULT_ADDR and VAULT_TOKEN', {
      hint: 'in CI, log in with the JWT method of Vault and pass its short-lived token on',
    });
  }
  const mount = context.env['TRANSIT_SECRET_ENGINE_PATH'] ?? 'transit';
  if (!/^[A-Za-z0-9._/-]+$/.test(mount) || mount.includes('..')) {
    throw new AppError('invalid-input', 'TRANSIT_SECRET_ENGINE_PATH is not a path');
  }
  const headers = {
    'x-vault-token': token,
    'x-vault-request': 'true',
    ...(namespace ? { 'x-vault-namespace': namespace } : {}),
  };
  return { address: address.replace(/\/+$/, ''), headers, mount };
}

/** Vault gives PEM for EC keys, and the bare 32 bytes in base64 for Ed25519. */
function vaultPublicKey(type: string, text: string): SigningPublicKey {
  if (type !== 'ed25519') return readPublicKey(text);
  const prefix = Buffer.from('302a300506032b6570032100', 'hex'); // RFC 8410 SPKI header
  const der = Buffer.concat([prefix, Buffer.from(text, 'base64')]);
  return readPublicKey(`-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`);
}

function vaultHash(hash: 'sha256' | 'sha384' | 'sha512'): string {
  return `sha2-${hash.slice(3)}`;
}
