/** Longest bundle that is read or stored. */
export declare const MAX_BUNDLE_BYTES: number;
