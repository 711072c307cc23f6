/** The parts of a PKCS#11 URI (RFC 7512) that find a key. */
export interface Pkcs11Uri {
    readonly token?: string;
    readonly serial?: string;
    /** CKA_LABEL of the key. */
    readonly object?: string;
    /** CKA_ID of the key. */
    readonly id?: Uint8Array;
    readonly slotId?: number;
    /** Shared library of the module. */
    readonly modulePath?: string;
    readonly pinValue?: string;
    /** File that holds the PIN. */
    readonly pinFile?: string;
}
/**
 * Reads `pkcs11:token=…;object=…?module-path=…`. Unknown and repeated attributes are refused: a misspelt one would find
 * another key. `module-name` is not searched for; name the path. Error: `invalid-input`.
 */
export declare function parsePkcs11Uri(text: string): Pkcs11Uri;
