/** The calls of the npm package pkcs11js (2.x) that signing needs; numbers and names are those of PKCS#11 v2.40. */
export interface Pkcs11Library {
    load(path: string): void;
    C_Initialize(): void;
    C_Finalize(): void;
    close(): void;
    C_GetSlotList(tokenPresent: boolean): Buffer[];
    C_GetTokenInfo(slot: Buffer): {
        label: string;
        serialNumber: string;
    };
    C_OpenSession(slot: Buffer, flags: number): Buffer;
    C_CloseSession(session: Buffer): void;
    C_Login(session: Buffer, userType: number, pin: string): void;
    C_FindObjectsInit(session: Buffer, template: {
        type: number;
        value: number | string | Buffer;
    }[]): void;
    C_FindObjects(session: Buffer, max: number): Buffer[];
    C_FindObjectsFinal(session: Buffer): void;
    C_GetAttributeValue(session: Buffer, object: Buffer, template: {
        type: number;
    }[]): {
        type: number;
        value: Buffer;
    }[];
    C_SignInit(session: Buffer, mechanism: {
        mechanism: number;
    }, key: Buffer): void;
    C_Sign(session: Buffer, data: Buffer, out: Buffer): Buffer;
}
/** PKCS#11 v2.40 constants. */
export declare const CK: {
    readonly CKF_SERIAL_SESSION: 4;
    readonly CKU_USER: 1;
    readonly CKO_PUBLIC_KEY: 2;
    readonly CKO_PRIVATE_KEY: 3;
    readonly CKA_CLASS: 0;
    readonly CKA_LABEL: 3;
    readonly CKA_ID: 258;
    readonly CKA_EC_PARAMS: 384;
    readonly CKA_EC_POINT: 385;
    readonly CKM_ECDSA: 4161;
};
/** Makes the binding out of what `import('pkcs11js')` gave. Error: `unsupported` when it is not that package. */
export declare function pkcs11LibraryFrom(loaded: unknown): Pkcs11Library;
/** Runs one call of the module; what it throws becomes `tool-failed` with the CKR code, without arguments (PIN!). */
export declare function callModule<T>(doing: string, call: () => T): T;
/** As `callModule`; false when the module answers with this code, which is then no failure. */
export declare function callUnless(code: string, doing: string, call: () => void): boolean;
