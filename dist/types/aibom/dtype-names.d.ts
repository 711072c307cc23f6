/** Names of element types in the spelling of safetensors, and bytes of one element. */
export interface ElementType {
    readonly name: string;
    readonly bytes: number;
}
/** `torch.FloatStorage` and its kin (torch, `_dtype_to_storage_type_map`). */
export declare const TORCH_STORAGES: ReadonlyMap<string, ElementType>;
/** `torch.float8_e4m3fn` and its kin, which have no storage class of their own. */
export declare const TORCH_DTYPES: ReadonlyMap<string, ElementType>;
/**
 * A numpy type string without structure, as in `.npy` headers: `<f4`, `|b1` (numpy, "The array interface protocol").
 * Undefined for objects, structures and everything else whose bytes say nothing.
 */
export declare function numpyType(text: string): ElementType | undefined;
