import type { SigningKey } from '../bundle-signer.ts';
import type { KmsContext } from './kms-context.ts';
/**
 * `azurekms://VAULT[.vault.azure.net]/KEY[/VERSION]`: Azure Key Vault (REST API 7.4, "Keys – Sign"). Credentials, first
 * found: workload identity (AZURE_FEDERATED_TOKEN_FILE with AZURE_CLIENT_ID and AZURE_TENANT_ID), the run's own identity
 * token with the same two ids, AZURE_CLIENT_SECRET. The version is pinned when the key is opened.
 */
export declare function openAzureKey(location: string, context: KmsContext): Promise<SigningKey>;
