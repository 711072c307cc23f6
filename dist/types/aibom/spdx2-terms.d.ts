/**
 * The objects of SPDX 2.3 in JSON (spdx-spec v2.3, JSON schema): field to type. `!` marks a mandatory field, `[]` a
 * list; types are objects of this table, enumerations of the one below, or plain values.
 */
export declare const SPDX2_OBJECTS: Readonly<Record<string, Readonly<Record<string, string>>>>;
/** Values of the enumerations. */
export declare const SPDX2_VALUES: Readonly<Record<string, readonly string[]>>;
