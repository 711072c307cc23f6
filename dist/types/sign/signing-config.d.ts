/** One service of a SigningConfig. `url` has no final slash. */
export interface SigningService {
    readonly url: string;
    readonly majorApiVersion: number;
}
/** The services to use now. */
export interface SigningServices {
    readonly certificateAuthority: SigningService;
    readonly logs: readonly SigningService[];
    readonly timestampAuthorities: readonly SigningService[];
}
/**
 * Chooses services from a SigningConfig v0.2 as its specification says: valid now, one per operator, of these the
 * highest API version we speak and the newest. Throws AppError `invalid-input` when the result could not lead to a
 * verifiable signature: no certificate authority, no trusted time, plain http beyond this machine.
 */
export declare function selectServices(signingConfig: unknown, now: Date): SigningServices;
/** Logs and timestamp authorities alone, for signatures of keys. `invalid-input` when there is neither. */
export declare function selectWitnesses(signingConfig: unknown, now: Date): Omit<SigningServices, 'certificateAuthority'>;
/** The host of the public-good Sigstore among services: what is sent there is public for ever. */
export declare function publicHostIn(services: readonly SigningService[]): string | undefined;
