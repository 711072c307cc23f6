import { ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import { fileProperties } from './bom-properties.ts';
import type { JsonObject } from './cyclonedx-json.ts';
import { fileRef } from './cyclonedx-refs.ts';
import type { ModelFile } from './model-file.ts';

/**
 * A file of the model as a component. `name` is the path exactly as in the manifest. An LFS pointer carries the hash of
 * the file it stands for; the hash of the pointer itself is a property.
 */
export function toFileComponent(file: ModelFile): JsonObject {
  const { entry, lfs } = file;
  return {
    type: ComponentType.File,
    'bom-ref': fileRef(entry.path),
    name: entry.path,
    hashes: [{ alg: HashAlgorithm['SHA-256'], content: lfs?.sha256 ?? entry.sha256 }],
    properties: fileProperties(file),
  };
}
