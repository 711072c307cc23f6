/** Plain pieces of a CycloneDX document. */
export type JsonObject = Readonly<Record<string, unknown>>;
export interface Property {
    readonly name: string;
    readonly value: string;
}
/** `owner/name` as CycloneDX group and name. */
export declare function splitName(name: string): JsonObject;
/** An object with one member, or with none when there is no value. */
export declare function optional(key: string, value: unknown): JsonObject;
export declare function nonEmpty<T>(items: readonly T[]): readonly T[] | undefined;
