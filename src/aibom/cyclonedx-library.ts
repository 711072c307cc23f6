// A module of its own, loaded on demand: the bundler gives a dynamic import of CommonJS only a default export.
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import type { CyclonedxVersion } from './cyclonedx-version.ts';

const VERSION: Readonly<Record<CyclonedxVersion, Version>> = {
  '1.4': Version.v1dot4,
  '1.5': Version.v1dot5,
  '1.6': Version.v1dot6,
  '1.7': Version.v1dot7,
};

/** The library's strict validator for CycloneDX JSON of one version; it compiles the schema at its first use. */
export function createStrictValidator(version: CyclonedxVersion): {
  validate(data: string): Promise<unknown>;
} {
  return new JsonStrictValidator(VERSION[version]);
}
