/** Reads the length-prefixed values of the SSH wire format (RFC 4251, section 5). Error: `malformed`. */
export declare class SshReader {
    #private;
    /** `what`: for messages. */
    constructor(bytes: Uint8Array, what: string);
    bytes(length: number): Buffer;
    uint32(): number;
    string(): Buffer;
    text(): string;
    /** A positive whole number, without leading zeros. */
    mpint(): Buffer;
    end(): void;
}
/** A value with its length before it. */
export declare function sshString(value: Uint8Array | string): Buffer;
