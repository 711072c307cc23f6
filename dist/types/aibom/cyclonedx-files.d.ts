import { type JsonObject } from './cyclonedx-json.ts';
import type { ModelFile } from './model-file.ts';
/**
 * A file of the model as a component. `name` is the path exactly as in the manifest. An LFS pointer carries the hash of
 * the file it stands for; the hash of the pointer itself is a property.
 */
export declare function toFileComponent(file: ModelFile): JsonObject;
