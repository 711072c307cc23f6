/** What an AI-BOM can be written as: the standard and its version. */
export const BOM_FORMATS = ['cyclonedx-1.6', 'cyclonedx-1.7', 'spdx-3.0', 'spdx-2.3'] as const;
export type BomFormat = (typeof BOM_FORMATS)[number];

export const DEFAULT_BOM_FORMAT: BomFormat = 'cyclonedx-1.6';
