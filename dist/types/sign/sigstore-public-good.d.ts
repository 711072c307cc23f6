/**
 * SigningConfig v0.2 of the public-good Sigstore instance as the `sigstore` package names it: its Fulcio, and its Rekor
 * v1, whose signed entry timestamp is the trusted time. What is signed there is public, the identity included.
 */
export declare function publicGoodSigningConfig(): unknown;
