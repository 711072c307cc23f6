import { createHash, createPublicKey } from 'node:crypto';
import { AwsV4Signer } from 'aws4fetch';
import * as z from 'zod';
import { AppError } from '../../domain/errors.ts';
import { describeKey } from '../../domain/signing-key.ts';
import type { SigningKey } from '../bundle-signer.ts';
import { awsCredentials, type AwsCredentials } from './aws-credentials.ts';
import type { KmsContext } from './kms-context.ts';
import { askService } from './kms-http.ts';

const publicKeySchema = z.looseObject({ PublicKey: z.string(), KeyId: z.string(), KeyUsage: z.string() });
const signatureSchema = z.looseObject({ Signature: z.string() });
/** Signing algorithm of KMS by our hash (KMS API reference, Sign). */
const ALGORITHM = { sha256: 'ECDSA_SHA_256', sha384: 'ECDSA_SHA_384', sha512: 'ECDSA_SHA_512' } as const;
/** KMS answers 400 to nearly everything and names the error in `__type` (KMS API reference, "Common errors"). */
const STATUS_OF_ERROR: Readonly<Record<string, number>> = {
  AccessDeniedException: 403,
  ExpiredTokenException: 403,
  IncompleteSignature: 403,
  InvalidClientTokenId: 403,
  InvalidSignatureException: 403,
  MissingAuthenticationToken: 403,
  MissingAuthenticationTokenException: 403,
  NotAuthorized: 403,
  NotAuthorizedException: 403,
  OptInRequired: 403,
  UnrecognizedClientException: 403,
  NotFoundException: 404,
  LimitExceededException: 429,
  ThrottlingException: 429,
};
const KEY_ID =
  /^(?:arn:aws[a-z-]*:kms:([a-z0-9-]+):\d{12}:(?:key|alias)\/[A-Za-z0-9/_-]+|alias\/[A-Za-z0-9/_-]+|[0-9a-f-]{36}|mrk-[0-9a-f]{32})$/;

/**
 * `awskms://[ENDPOINT]/KEY`, KEY an id, `alias/NAME` or an ARN: AWS KMS (JSON API 2014-11-01, Signature Version 4). The
 * region comes from the ARN, else AWS_REGION or AWS_DEFAULT_REGION; an ENDPOINT is for private endpoints and tests. An
 * alias is resolved once, to the key that it names when it is opened.
 */
export async function openAwsKey(location: string, context: KmsContext): Promise<SigningKey> {
  const slash = location.indexOf('/');
  const endpoint = location.slice(0, Math.max(slash, 0));
  const keyId = location.slice(slash + 1);
  const match = slash < 0 ? null : KEY_ID.exec(keyId);
  if (match === null) {
    throw new AppError('invalid-input', `kms awskms://${location} does not name a key`, {
      hint: 'write awskms:///alias/NAME, awskms:///KEY-ID or awskms:///arn:aws:kms:…',
    });
  }
  const region = match[1] ?? context.env['AWS_REGION'] ?? context.env['AWS_DEFAULT_REGION'];
  if (region === undefined || !/^[a-z0-9-]+$/.test(region)) {
    throw new AppError('invalid-input', `kms awskms://${location}: no region is known`, {
      hint: 'set AWS_REGION or give the ARN',
    });
  }
  const service: AwsService = {
    url: serviceUrl(endpoint, region),
    region,
    context,
    credentials: await awsCredentials(region, context),
  };
  const doing = `reading the public key awskms://${location}`;
  const answer = publicKeySchema.safeParse(await callKms(service, 'GetPublicKey', { KeyId: keyId }, doing));
  if (!answer.success) throw new AppError('malformed', `${doing}: the answer has no key`);
  if (answer.data.KeyUsage !== 'SIGN_VERIFY')
    throw new AppError('invalid-key', `${doing}: the key is for ${answer.data.KeyUsage}`);
  const der = Buffer.from(answer.data.PublicKey, 'base64');
  const publicKey = describeKey(createPublicKey({ key: der, format: 'der', type: 'spki' }));
  const hash = publicKey.hash;
  if (hash === null)
    throw new AppError('invalid-key', `${doing}: Ed25519 keys of this service are not supported`);
  return {
    method: 'kms-aws',
    publicKey,
    sign: async (message) => {
      const digest = createHash(hash).update(message).digest('base64');
      const input = {
        KeyId: answer.data.KeyId,
        Message: digest,
        MessageType: 'DIGEST',
        SigningAlgorithm: ALGORITHM[hash],
      };
      const signing = `signing with awskms://${location}`;
      const signed = signatureSchema.safeParse(await callKms(service, 'Sign', input, signing));
      if (!signed.success) throw new AppError('malformed', `${signing}: the answer has no signature`);
      return Buffer.from(signed.data.Signature, 'base64');
    },
  };
}

interface AwsService {
  readonly url: string;
  readonly region: string;
  readonly credentials: AwsCredentials;
  readonly context: KmsContext;
}

async function callKms(
  service: AwsService,
  ...[action, input, doing]: [action: string, input: object, doing: string]
): Promise<unknown> {
  const body = JSON.stringify(input);
  const signed = await new AwsV4Signer({
    method: 'POST',
    url: service.url,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `TrentService.${action}` },
    body,
    ...service.credentials,
    service: 'kms',
    region: service.region,
    datetime: service.context
      .clock()
      .toISOString()
      .replace(/[:-]|\.\d{3}/g, ''),
  }).sign();
  const headers = Object.fromEntries(signed.headers);
  return askService(service.context.fetch, {
    ...{ url: service.url, method: 'POST', headers, body, doing },
    statusOf: statusOfError,
  });
}

/** `__type` may carry a namespace (`com.amazonaws.kms#NotFoundException`), as the AWS JSON protocol allows. */
function statusOfError(body: string): number | undefined {
  const name = /"__type"\s*:\s*"(?:[A-Za-z0-9_.]+#)?([A-Za-z]{1,64})"/.exec(body)?.[1];
  return name !== undefined && Object.hasOwn(STATUS_OF_ERROR, name) ? STATUS_OF_ERROR[name] : undefined;
}

function serviceUrl(endpoint: string, region: string): string {
  if (endpoint === '') return `https://kms.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`;
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(endpoint);
  return `${loopback ? 'http' : 'https'}://${endpoint}/`;
}
