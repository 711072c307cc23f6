/** Versions whose documents are validated. Older ones are not written any more, and know no models. */
export declare const CYCLONEDX_VERSIONS: readonly ["1.4", "1.5", "1.6", "1.7"];
export type CyclonedxVersion = (typeof CYCLONEDX_VERSIONS)[number];
export declare function isCyclonedxVersion(value: unknown): value is CyclonedxVersion;
