/** A user and password for one registry host; `identityToken` is an OAuth2 refresh token instead of them. */
export interface RegistryCredentials {
    readonly username: string;
    readonly password: string;
    readonly identityToken?: string;
}
/** Finds credentials for an exact host (`host` or `host:port`), or none. */
export type CredentialSource = (host: string) => Promise<RegistryCredentials | undefined>;
/** Runs `docker-credential-<name> get` with the host on its standard input; returns what it printed. */
export type CredentialHelper = (name: string, host: string) => Promise<string>;
/**
 * Credentials out of a Docker `config.json` (its bytes): `credHelpers` of the host, then `auths`, then `credsStore`. A
 * host matches only when it is equal; a prefix or a substring never does. Errors: `malformed` (the file, an entry),
 * `tool-failed` (a helper's answer).
 */
export declare function dockerCredentials(config: Uint8Array, runHelper: CredentialHelper): CredentialSource;
