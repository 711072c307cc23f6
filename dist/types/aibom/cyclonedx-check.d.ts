import type { BomFindings } from './bom-rules.ts';
type Json = Readonly<Record<string, unknown>>;
/**
 * What the CycloneDX schema does not say (cyclonedx.org/docs, field descriptions): references that lead somewhere,
 * identifiers that are unique, hashes and package URLs that can be true, fields where they belong.
 */
export declare function checkCyclonedx(document: Json, findings: BomFindings): void;
export {};
