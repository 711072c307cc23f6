import type { SigningKey } from '../bundle-signer.ts';
import type { KmsContext } from './kms-context.ts';
/**
 * `hashivault://KEY`: HashiCorp Vault's transit engine (API documentation, "transit"). Takes VAULT_ADDR, VAULT_TOKEN,
 * VAULT_NAMESPACE and TRANSIT_SECRET_ENGINE_PATH (default `transit`) from the environment, as cosign does. The latest
 * version of the key is pinned when it is opened.
 */
export declare function openVaultKey(name: string, context: KmsContext): Promise<SigningKey>;
