import { type ImageReference } from './reference.ts';
import type { FetchedManifest, RegistryClient } from './registry-client.ts';
/** An image that was looked up once. Everything after goes by `digest`, whatever a tag means later. */
export interface ResolvedImage {
    readonly registry: string;
    readonly repository: string;
    readonly digest: string;
    readonly manifest: FetchedManifest;
}
/** One manifest of an image: itself, or one for a platform below an index. */
export interface ImageNode {
    readonly digest: string;
    readonly mediaType: string;
    /** `linux/arm64/v8`; undefined for the image itself and for entries without a platform. */
    readonly platform: string | undefined;
    readonly kind: 'image' | 'index';
}
/** Resolves tag or digest to the manifest it names now. A tag and a digest together must agree with the digest. */
export declare function resolveImage(client: RegistryClient, image: ImageReference): Promise<ResolvedImage>;
/**
 * The image and, when it is an index, every manifest below it: what `--recursive` signs and verifies one by one. Errors
 * of the client (a child that is missing too), `limit-exceeded`.
 */
export declare function listImageTree(client: RegistryClient, image: ResolvedImage): Promise<ImageNode[]>;
