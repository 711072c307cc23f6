export interface GenTime {
    /** To the millisecond, rounded down. */
    readonly at: Date;
    /** Digits after the point; other than 0 and 3 trip readers that are stricter than RFC 3161 2.4.2. */
    readonly fractionDigits: number;
}
/** `genTime` of a TSTInfo (RFC 3161 2.4.2: version, policy, imprint, serial, genTime). Throws AppError `malformed`. */
export declare function readGenTime(tstInfo: Uint8Array): GenTime;
