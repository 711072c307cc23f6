import type { BomView } from './bom-view-model.ts';
/**
 * What a bill of materials says, the same for every standard, from any tool. Reads leniently: what is not there is
 * empty; whether the document is valid is `validateBomDocument`'s question. Errors: `malformed`, `limit-exceeded`,
 * `unsupported` (neither CycloneDX nor SPDX JSON).
 */
export declare function readBom(bytes: Uint8Array, name: string): BomView;
/** The same of a document that was parsed; undefined when it is neither CycloneDX nor SPDX. */
export declare function viewBom(document: unknown): BomView | undefined;
