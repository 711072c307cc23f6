/** A copy of a CycloneDX document in which bom-refs and everything that refers to them have new names. */
export declare function renameReferences<T>(value: T, names: ReadonlyMap<string, string>): T;
