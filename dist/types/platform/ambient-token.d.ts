import { type EnvironmentVariables } from './environment.ts';
import type { RunProgram } from './exec.ts';
import type { fetchBounded } from './http.ts';
export interface AmbientRequest {
    /** Who the token is for; Sigstore instances want `sigstore`. */
    readonly audience: string;
    readonly env: EnvironmentVariables;
    readonly run: RunProgram;
    /** Called with the token before anything else. */
    readonly mask?: (secret: string) => void;
    readonly fetch?: typeof fetchBounded;
}
/**
 * The OIDC token of the place this runs at. The first place that shows itself is the one that is asked: when it refuses,
 * no other is tried, since the signature would then be by somebody else than expected. Errors: `missing-permission`
 * (nowhere, refused, another audience), and those of reading and asking.
 */
export declare function requestAmbientToken(request: AmbientRequest): Promise<string>;
