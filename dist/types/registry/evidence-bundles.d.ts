import type { Clock, SignedBundle, StoreListing } from '../domain/ports.ts';
import { type Descriptor } from './oci-manifest.ts';
import { type ReferrerTarget } from './referrers.ts';
import type { RegistryClient, Repository } from './registry-client.ts';
/**
 * Attaches a bundle to a manifest as cosign v3 does: artifact type and layer
 * `application/vnd.dev.sigstore.bundle.v0.3+json`, empty config, `dev.sigstore.bundle.*` annotations. Returns its reference.
 */
export declare function attachBundle(target: ReferrerTarget, what: {
    readonly subject: Descriptor;
    readonly bundle: SignedBundle;
    readonly clock: Clock;
}): Promise<string>;
/**
 * Every bundle attached to a manifest. Artifacts of other types (an SBOM, another tool's signature) are none and left
 * aside; a bundle that cannot be read is in `skipped`. Errors: those of the client, `limit-exceeded` for all together.
 */
export declare function listBundles(client: RegistryClient, repository: Repository, digest: string): Promise<StoreListing>;
