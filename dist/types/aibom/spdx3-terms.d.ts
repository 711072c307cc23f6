/**
 * The classes of the SPDX 3.0.1 model, from its published SHACL shapes (spdx.org/rdf/3.0.1/spdx-model.ttl), in the
 * compact names of the JSON-LD context. A property is written as how many and of what: `?` at most one, `1` exactly
 * one, `*` any number, `+` at least one, `2` at least two; then a data type, an enumeration or a class.
 */
export interface Spdx3Class {
    readonly parent?: string;
    /** Has no instances of its own. */
    readonly isAbstract?: true;
    readonly properties?: Readonly<Record<string, string>>;
}
export declare const SPDX3_CLASSES: Readonly<Record<string, Spdx3Class>>;
/** Values of the enumerations. */
export declare const SPDX3_VALUES: Readonly<Record<string, readonly string[]>>;
/** Individuals that a document may name without defining them. */
export declare const SPDX3_INDIVIDUALS: Readonly<Record<string, string>>;
