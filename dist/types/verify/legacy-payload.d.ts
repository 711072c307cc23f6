import type { ModelPayload } from './signed-model.ts';
/** What `model_signing` 0.2 signed: the files are the subjects, the predicate is a filler. */
export declare const LEGACY_PREDICATE = "https://model_signing/Digests/v0.1";
/** The statement; what else it says is not looked at. */
export declare const legacyShape: import("../domain/shape.ts").Shape<{
    readonly _type: string;
    readonly subject: readonly ({
        readonly digest: {
            readonly sha256: string;
        } & {};
        readonly name: string;
    } & {
        readonly annotations?: ({
            readonly actual_hash_algorithm: "file-sha256";
        } & {}) | undefined;
    })[];
    readonly predicateType: string;
} & {}>;
/**
 * Reads a payload of `model_signing` 0.2 whose signature was verified in that version's own encoding. Whole files with
 * SHA-256 only; it has no root, no name and no ignore list. Errors: `malformed`, `evidence-invalid`.
 */
export declare function readLegacyPayload(bytes: Uint8Array, maxBytes: number): ModelPayload;
