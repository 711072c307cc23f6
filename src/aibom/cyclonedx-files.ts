import { ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import { fileProperties } from './bom-properties.ts';
import { nonEmpty, optional, type JsonObject } from './cyclonedx-json.ts';
import { fileRef } from './cyclonedx-refs.ts';
import { allOf } from './model-facts.ts';
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
    ...optional('components', nonEmpty(templatesIn(file))),
  };
}

/** A chat template inside a file steers the model as one in a file of its own does, and has a digest of its own. */
function templatesIn({ entry, facts }: ModelFile): readonly JsonObject[] {
  const templates = allOf(facts, 'chat-template').filter(({ source }) => source.pointer !== '');
  return templates.map(({ value, source }) => {
    const name = `${entry.path}#${source.pointer}`;
    return {
      type: ComponentType.File,
      'bom-ref': fileRef(name),
      name,
      hashes: [{ alg: HashAlgorithm['SHA-256'], content: value }],
      properties: [{ name: 'sallyport:file:purpose', value: 'chat-template' }],
    };
  });
}
