// A module of its own, loaded on demand: the bundler gives a dynamic import of CommonJS only a default export.
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';

/** The library's strict validator for CycloneDX 1.6 JSON; it compiles the schema at its first use. */
export function createStrictValidator(): { validate(data: string): Promise<unknown> } {
  return new JsonStrictValidator(Version.v1dot6);
}
