/**
 * Checks bytes against the CycloneDX JSON schema of the version they state (1.4 to 1.7) with the strict validator of
 * the CycloneDX library. Returns one line per problem, at most 50, empty when valid: also for bytes that are no JSON,
 * have a key twice, or state another version. Throws AppError `internal` when the validator itself cannot run.
 */
export declare function validateCyclonedx(bytes: Uint8Array): Promise<string[]>;
