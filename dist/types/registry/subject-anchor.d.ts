import { type Descriptor } from './oci-manifest.ts';
import type { RegistryClient, Repository } from './registry-client.ts';
/** A manifest that stands for something that is no manifest itself: a model, a source, an image elsewhere. */
export interface SubjectAnchor {
    readonly descriptor: Descriptor;
    readonly bytes: Uint8Array;
    /** Keeps the registry from collecting it; nothing is read by it. Cut to the length of a tag. */
    readonly tag: string;
}
/**
 * The anchor of one digest (`sha256:<hex>`, `gitCommit:<hex>` …): the same bytes wherever it is made, so that it is found
 * again by its own digest without looking anything up.
 */
export declare function anchorOf(digest: string): SubjectAnchor;
/** Stores the anchor of a digest unless it is there. */
export declare function putAnchor(client: RegistryClient, repository: Repository, digest: string): Promise<Descriptor>;
