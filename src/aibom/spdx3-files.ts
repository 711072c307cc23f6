import { fileProperties } from './bom-properties.ts';
import { purposeOf, type FilePurpose } from './file-purpose.ts';
import type { ModelFile } from './model-file.ts';
import { toCdxExtension, toSpdx3Hashes, type Spdx3Elements } from './spdx3-elements.ts';

const PURPOSES: Readonly<Record<FilePurpose, string>> = {
  weights: 'model',
  configuration: 'configuration',
  tokenizer: 'configuration',
  'chat-template': 'configuration',
  'adapter-configuration': 'configuration',
  prompt: 'configuration',
  'agent-instructions': 'configuration',
  'mcp-manifest': 'manifest',
  skill: 'configuration',
  'model-card': 'documentation',
  license: 'documentation',
  'dependency-manifest': 'manifest',
  data: 'data',
  code: 'source',
  other: 'file',
};

/** The files of the model with their hashes, and what each is to the model. */
export function addSpdx3Files(
  elements: Spdx3Elements,
  of: string,
  about: { readonly files: readonly ModelFile[]; readonly complete: boolean },
): void {
  const ids = about.files.map((file) => ({ id: addFile(elements, file), purpose: purposeOf(file) }));
  const withPurpose = (...wanted: readonly FilePurpose[]): readonly string[] =>
    ids.filter(({ purpose }) => wanted.includes(purpose)).map(({ id }) => id);
  elements.relate(of, 'contains', {
    to: ids.map(({ id }) => id),
    completeness: about.complete ? 'complete' : 'incomplete',
  });
  elements.relate(of, 'hasDataFile', { to: withPurpose('weights') });
  elements.relate(of, 'hasDocumentation', { to: withPurpose('model-card') });
  elements.relate(of, 'hasDependencyManifest', { to: withPurpose('dependency-manifest') });
  for (const id of withPurpose(
    'configuration',
    'tokenizer',
    'chat-template',
    'adapter-configuration',
    'prompt',
  ))
    elements.relate(id, 'configures', { to: [of] });
}

/** An LFS pointer carries the hash of the file it stands for, as in CycloneDX. */
function addFile(elements: Spdx3Elements, file: ModelFile): string {
  const { entry, lfs } = file;
  const extension = toCdxExtension(fileProperties(file));
  return elements.add(`file-${entry.path}`, {
    type: 'software_File',
    name: entry.path,
    ...(lfs === undefined
      ? {}
      : { comment: 'a Git LFS pointer lies in place of the file: the hash is that of the file' }),
    verifiedUsing: toSpdx3Hashes([{ algorithm: 'SHA-256', value: lfs?.sha256 ?? entry.sha256 }]),
    software_primaryPurpose: PURPOSES[purposeOf(file)],
    software_fileKind: 'file',
    ...(extension === undefined ? {} : { extension }),
  });
}
