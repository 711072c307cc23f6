/** ggml tensor types: name, elements of a block, bytes of a block (ggml.h; gguf-py `GGML_QUANT_SIZES`). */
export declare const GGML_TYPES: ReadonlyMap<number, readonly [name: string, block: number, bytes: number]>;
/** `general.file_type` (llama.cpp `llama_ftype`): what most tensors are. */
export declare const GGUF_FILE_TYPES: Readonly<Record<string, string>>;
