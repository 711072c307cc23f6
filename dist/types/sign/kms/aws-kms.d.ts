import type { SigningKey } from '../bundle-signer.ts';
import type { KmsContext } from './kms-context.ts';
/**
 * `awskms://[ENDPOINT]/KEY`, KEY an id, `alias/NAME` or an ARN: AWS KMS (JSON API 2014-11-01, Signature Version 4). The
 * region comes from the ARN, else AWS_REGION or AWS_DEFAULT_REGION; an ENDPOINT is for private endpoints and tests. An
 * alias is resolved once, to the key that it names when it is opened.
 */
export declare function openAwsKey(location: string, context: KmsContext): Promise<SigningKey>;
