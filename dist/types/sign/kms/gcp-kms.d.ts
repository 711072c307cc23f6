import type { SigningKey } from '../bundle-signer.ts';
import type { KmsContext } from './kms-context.ts';
/**
 * `gcpkms://projects/P/locations/L/keyRings/R/cryptoKeys/K/versions/V`: Google Cloud KMS (REST v1, asymmetricSign). The
 * version must be named. Credentials, first found: CLOUDSDK_AUTH_ACCESS_TOKEN, GOOGLE_APPLICATION_CREDENTIALS (workload
 * identity `external_account`, or a `service_account` key), the metadata server of a Google machine.
 */
export declare function openGcpKey(location: string, context: KmsContext): Promise<SigningKey>;
