/** Versions whose documents are validated. Older ones are not written any more, and know no models. */
export const CYCLONEDX_VERSIONS = ['1.4', '1.5', '1.6', '1.7'] as const;
export type CyclonedxVersion = (typeof CYCLONEDX_VERSIONS)[number];

export function isCyclonedxVersion(value: unknown): value is CyclonedxVersion {
  return CYCLONEDX_VERSIONS.some((version) => version === value);
}
