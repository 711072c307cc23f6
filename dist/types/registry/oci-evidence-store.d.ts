import type { Clock, EvidenceStore } from '../domain/ports.ts';
import type { RegistryClient, Repository } from './registry-client.ts';
export interface OciStoreOptions {
    readonly client: RegistryClient;
    /** Repository whose manifests carry the evidence. */
    readonly repository: Repository;
    readonly clock: Clock;
    readonly sleep: (ms: number) => Promise<void>;
}
/**
 * Evidence as OCI 1.1 referrers in the form cosign v3 reads and writes. A subject whose SHA-256 is a manifest of the
 * repository carries it itself; for any other (a model, a source) a small manifest stands in, the same for everybody. A
 * subject with several identifying digests is filed under each and found by any. Errors: those of the client,
 * `invalid-subject`, `limit-exceeded`.
 */
export declare function openOciStore(options: OciStoreOptions): EvidenceStore;
