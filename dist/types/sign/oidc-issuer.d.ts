/** The issuer at which people sign in, as a SigningConfig v0.2 names it: the first that is valid now. Error: `invalid-input`. */
export declare function oidcIssuerOf(signingConfig: unknown, now: Date): string;
