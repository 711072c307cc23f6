import type { VerifiedEnvelope } from '../domain/evidence.ts';
import type { ModelPayload } from './signed-model.ts';
export type { ModelPayload } from './signed-model.ts';
/** The predicate. Loose on purpose: a v1.0 verifier ignores further predicate fields (model_signing `_signing/signing.py`). */
export declare const predicateShape: import("../domain/shape.ts").Shape<{
    readonly serialization: {
        readonly method: string;
        readonly hash_type: string;
        readonly allow_symlinks: boolean;
    } & {
        readonly shard_size?: number | undefined;
        readonly ignore_paths?: readonly string[] | undefined;
    };
    readonly resources: readonly ({
        readonly algorithm: string;
        readonly digest: string;
        readonly name: string;
    } & {})[];
} & {
    readonly digest_sources?: Readonly<Record<string, readonly string[]>> | undefined;
}>;
/**
 * Reads the payload of a verified OMS envelope. Both orders of resources are accepted (specification: by code point;
 * `model_signing`: by path component), since the root is computed over the order that is there. Errors: `malformed`
 * (not a statement of that shape), `evidence-invalid` (another kind of statement; bad or double name, bad digest, root
 * that does not fit), `unsupported` (another version, method or hash: never a pass).
 */
export declare function readModelPayload(envelope: VerifiedEnvelope): ModelPayload;
