/** 128 random bits as 22 characters of base64url: never the same twice. */
export declare function makeNonce(): string;
