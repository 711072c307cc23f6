import type { CyclonedxVersion } from './cyclonedx-version.ts';
/** The library's strict validator for CycloneDX JSON of one version; it compiles the schema at its first use. */
export declare function createStrictValidator(version: CyclonedxVersion): {
    validate(data: string): Promise<unknown>;
};
