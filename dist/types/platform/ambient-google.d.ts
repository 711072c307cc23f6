import { type EnvironmentVariables } from './environment.ts';
import { fetchBounded } from './http.ts';
/** On a machine of Google Cloud that was told so: nothing is probed, since a name server elsewhere could answer. */
export declare function isOnGoogle(env: EnvironmentVariables): boolean;
interface GoogleRequest {
    readonly audience: string;
    readonly env: EnvironmentVariables;
    readonly fetch?: typeof fetchBounded;
}
/**
 * The identity token of the machine's service account, or of the one in `GOOGLE_SERVICE_ACCOUNT_NAME`, for which the
 * machine's account may make tokens (cloud.google.com, IAM Credentials API, generateIdToken). Errors:
 * `missing-permission`, `malformed`, those of `fetchBounded`.
 */
export declare function requestGoogleToken(request: GoogleRequest): Promise<string>;
export {};
