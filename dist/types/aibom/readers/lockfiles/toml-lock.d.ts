import type { Reader } from '../../reader.ts';
/** `poetry.lock`, `uv.lock`, `pylock.toml` (PEP 751): exact packages with the hashes of their files. */
export declare const tomlLockReader: Reader;
