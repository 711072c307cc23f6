/**
 * Certificate extensions that Fulcio writes under 1.3.6.1.4.1.57264.1 (sigstore/fulcio docs/oid-info.md), by their
 * last arc. The issuer (.1, .8) is not among them: it is part of the identity itself.
 */
export declare const FULCIO_ARC = "1.3.6.1.4.1.57264.1.";
/** Raw text, not DER: the first generation of extensions. */
export declare const FULCIO_RAW_TEXT: Readonly<Record<string, string>>;
/** DER UTF8String. */
export declare const FULCIO_UTF8: Readonly<Record<string, string>>;
