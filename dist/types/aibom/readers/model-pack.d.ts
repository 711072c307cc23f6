import type { Reader } from '../reader.ts';
/**
 * The configuration of an OCI ModelPack (`application/vnd.cncf.model.config.v1+json`, model-spec `docs/config.md`), as
 * it lies in an OCI layout: a small blob that is JSON with a `modelfs`.
 */
export declare const modelPackReader: Reader;
