/**
 * Fetches an identity token and looks at what the certificate authority would refuse later with less to say. The
 * token itself never gets into a message. `publicService` is where certificates and entries are public for ever: a token of
 * a repository that is not public is refused before anything is sent there. Throws AppError `missing-permission`.
 */
export declare function fetchIdentityToken(identityToken: () => Promise<string>, now: Date, publicService?: string): Promise<string>;
