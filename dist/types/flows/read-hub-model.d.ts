import type { RemoteModel } from '../aibom/generate-aibom.ts';
import { type Manifest } from '../domain/manifest.ts';
import type { FlowContext } from './context.ts';
export declare const DEFAULT_HUB = "https://huggingface.co";
/** A model on a hub, none of whose weights were downloaded. */
export interface HubModel {
    /** `owner/name`. */
    readonly id: string;
    readonly commit: string;
    /** Branch or tag that was asked for and led to the commit; undefined when the commit was asked for. */
    readonly resolvedFrom: string | undefined;
    /** SHA-256 of small files were computed; those of the others are the hub's word (`source` of the entries). */
    readonly manifest: Manifest;
    readonly remote: RemoteModel;
}
/**
 * Lists a revision and reads its small files; headers of large ones are read by ranges later. A branch is asked for
 * once, and its commit from then on. Errors: those of `HubClient` and `readHubListing`; `content-mismatch` (a file is not
 * what the listing says), `limit-exceeded`.
 */
export declare function readHubModel(reference: string, endpoint: string, { env }: FlowContext): Promise<HubModel>;
