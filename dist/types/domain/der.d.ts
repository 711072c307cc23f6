/** One DER element. `content` is a view into the input. */
export interface DerElement {
    /** Identifier octet; multi-byte tags are refused. */
    readonly tag: number;
    readonly content: Uint8Array;
}
export declare const DER: {
    readonly boolean: 1;
    readonly integer: 2;
    readonly bitString: 3;
    readonly octetString: 4;
    readonly oid: 6;
    readonly utf8String: 12;
    readonly sequence: 48;
};
/**
 * Reads the elements that lie side by side in `bytes` (X.690 DER: definite, shortest lengths). Throws AppError
 * `malformed` when they do not fill it exactly.
 */
export declare function readDer(bytes: Uint8Array): DerElement[];
/** The one element that fills `bytes`, which must have the given tag. */
export declare function readSingle(bytes: Uint8Array, tag: number): Uint8Array;
/** Dotted text of an OBJECT IDENTIFIER's content. Arcs are exact (no 32-bit wrap-around onto a known OID). */
export declare function readOid(content: Uint8Array): string;
