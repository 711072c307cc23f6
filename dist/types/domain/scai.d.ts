import { type ResourceDescriptor } from './resource-descriptor.ts';
/** Attribute of a build whose machine proved itself to be a trusted execution environment. */
export declare const TEE_ATTRIBUTE = "TEE_ATTESTED";
/** Predicate SCAI attribute report v0.3 (in-toto/attestation spec/predicates/scai.md). */
export interface ScaiPredicate {
    readonly attributes: readonly ScaiAttribute[];
    readonly producer?: ResourceDescriptor;
}
export interface ScaiAttribute {
    readonly attribute: string;
    readonly target?: ResourceDescriptor;
    readonly conditions?: Readonly<Record<string, unknown>>;
    readonly evidence?: ResourceDescriptor;
}
/** Reads the attributes of a verified statement. Errors: `malformed`. */
export declare function parseScai(predicate: unknown): readonly ScaiAttribute[];
