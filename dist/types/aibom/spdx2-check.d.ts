import type { BomFindings } from './bom-rules.ts';
type Json = Readonly<Record<string, unknown>>;
/**
 * An SPDX 2.2 or 2.3 document: its fields (JSON schema of the specification), ids that are unique and lead somewhere,
 * licences of the list or of the document, checksums and package URLs that can be true.
 */
export declare function checkSpdx2(document: Json, findings: BomFindings): void;
export {};
