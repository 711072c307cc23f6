/**
 * Fetches an identity token and looks at what the certificate authority would refuse later with less to say. The
 * token itself never gets into a message. Throws AppError `missing-permission`.
 */
export declare function fetchIdentityToken(identityToken: () => Promise<string>, now: Date): Promise<string>;
