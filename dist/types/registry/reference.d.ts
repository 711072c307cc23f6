/** Where an image or artifact is: exact registry host (with port), repository, and a tag or a digest. */
export interface ImageReference {
    readonly registry: string;
    readonly repository: string;
    readonly tag?: string;
    /** `sha256:<hex>`; when both are given the digest decides and the tag is only a name. */
    readonly digest?: string;
}
/** Whether a text names something in a registry. */
export declare function isReference(text: string): boolean;
/** The host that `oci+http://HOST/…` allows to be spoken to without TLS; none for `oci://`. */
export declare function plainHttpHost(text: string): string | undefined;
/**
 * Reads `oci://HOST/REPO[:TAG][@sha256:HEX]` (or `oci+http://`), with or without the scheme. A name without a host is refused: guessing a
 * public registry is how the wrong image gets signed. No tag and no digest means tag `latest`. Error: `invalid-subject`.
 */
export declare function parseReference(text: string): ImageReference;
/** `HOST/REPO@DIGEST`, else `HOST/REPO:TAG`: what a person can paste into another tool. */
export declare function formatReference(reference: ImageReference): string;
/** Tag under which registries without the referrers API keep the index of referrers (distribution-spec, fallback tag). */
export declare function referrersTag(digest: string): string;
