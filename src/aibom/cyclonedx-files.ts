import { ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import type { JsonObject, Property } from './cyclonedx-json.ts';
import type { Fact } from './facts.ts';
import { allOf, firstOf } from './model-facts.ts';
import type { ModelFile } from './read-model-files.ts';

/** bom-ref of a file of the model. */
export function fileRef(path: string): string {
  return `file:${path}`;
}

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

function fileProperties({ entry, facts, lfs, unreadable }: ModelFile): readonly Property[] {
  const properties: Property[] = [{ name: 'sallyport:file:size', value: lfs?.size ?? String(entry.size) }];
  if (lfs !== undefined) {
    properties.push({ name: 'sallyport:file:materialised', value: 'false' });
    properties.push({ name: 'sallyport:file:pointer-sha256', value: entry.sha256 });
  }
  if (unreadable !== undefined) properties.push({ name: 'sallyport:file:unreadable', value: unreadable });
  addScalar(properties, facts);
  for (const { value } of allOf(facts, 'detail')) {
    properties.push({ name: `sallyport:${value.name}`, value: value.value });
  }
  for (const { value } of allOf(facts, 'metadata')) {
    properties.push({ name: `sallyport:file:metadata:${value.name}`, value: value.value });
  }
  return properties;
}

function addScalar(properties: Property[], facts: readonly Fact[]): void {
  const add = (name: string, value: string | number | bigint | undefined): void => {
    if (value !== undefined) properties.push({ name: `sallyport:file:${name}`, value: String(value) });
  };
  add('format', firstOf(facts, 'format')?.value);
  add('tensors', firstOf(facts, 'tensor-count')?.value);
  add('parameters', firstOf(facts, 'parameter-count')?.value);
  const dtypes = firstOf(facts, 'dtypes')?.value ?? [];
  if (dtypes.length > 0) add('dtypes', formatDtypes(dtypes));
  add('name', firstOf(facts, 'name')?.value);
  add('architecture-family', firstOf(facts, 'architecture-family')?.value);
  add('quantization', firstOf(facts, 'quantization')?.value);
  add('chat-template-sha256', firstOf(facts, 'chat-template')?.value);
  for (const kind of ['input', 'output'] as const) {
    for (const { value } of allOf(facts, kind).slice(0, 50)) add(kind, value.format);
  }
}

/** `BF16=12 F32=3`. */
export function formatDtypes(
  dtypes: readonly { readonly dtype: string; readonly elements: bigint }[],
): string {
  return dtypes.map(({ dtype, elements }) => `${dtype}=${String(elements)}`).join(' ');
}
