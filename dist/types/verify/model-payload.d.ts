import type { VerifiedEnvelope } from '../domain/evidence.ts';
import type { ModelPayload } from './signed-model.ts';
export type { ModelPayload } from './signed-model.ts';
/**
 * Reads the payload of a verified OMS envelope. Both orders of resources are accepted (specification: by code point;
 * `model_signing`: by path component), since the root is computed over the order that is there. Errors: `malformed`
 * (not a statement of that shape), `evidence-invalid` (another kind of statement; bad or double name, bad digest, root
 * that does not fit), `unsupported` (another version, method or hash: never a pass).
 */
export declare function readModelPayload(envelope: VerifiedEnvelope): ModelPayload;
