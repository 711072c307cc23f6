import type { Result } from '../domain/result.ts';
/** A file as a BOM lists it. */
export interface DescribedFile {
    readonly name: string;
    /** Undefined: none, or none that is one. */
    readonly sha256: string | undefined;
    /** SHA-256 of the Git LFS pointer that lies in the place of the file. */
    readonly pointerSha256: string | undefined;
}
/** The model that a BOM is about, the same for every standard. */
export interface DescribedModel {
    readonly sha256: string | undefined;
    /** The model digest as its generator states it: `sha256:<hex>`. */
    readonly digest: string | undefined;
    readonly files: readonly DescribedFile[];
}
/** How one standard is read. Errors are what is wrong, to come after "is" or "does not meet profile identity:". */
export interface BomReader {
    /** With its article, for messages. */
    readonly standard: string;
    readonly head: (predicate: unknown) => Result<BomHead, string>;
    readonly model: (predicate: unknown) => Result<DescribedModel, string>;
}
export interface BomHead {
    /** `CycloneDX 1.6`. */
    readonly format: string;
    /** When the document says that it was made. */
    readonly time: Date | undefined;
}
/** Properties our generator writes: the model digest, and what an LFS pointer itself hashes to (docs/evidence.md). */
export declare const MODEL_DIGEST = "sallyport:model:digest";
export declare const POINTER_SHA256 = "sallyport:file:pointer-sha256";
export declare function spdxTime(created: string): Date | undefined;
/** The value of a list of names and values. */
export declare function propertyOf(properties: readonly {
    readonly name: string;
    readonly value?: string | undefined;
}[] | undefined, name: string): string | undefined;
export declare function sha256Or(value: unknown): string | undefined;
