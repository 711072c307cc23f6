/** What an AI-BOM can be written as: the standard and its version. */
export declare const BOM_FORMATS: readonly ["cyclonedx-1.6", "cyclonedx-1.7", "spdx-3.0", "spdx-2.3"];
export type BomFormat = (typeof BOM_FORMATS)[number];
export declare const DEFAULT_BOM_FORMAT: BomFormat;
