import type { Reader } from '../reader.ts';
/**
 * What `huggingface_hub` leaves beside files that it fetched into a folder: commit, entity tag, time
 * (huggingface_hub, `_local_folder.py`). The commit is the version of the model, never a hash of a file.
 */
export declare const hubMetadataReader: Reader;
