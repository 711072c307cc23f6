import { aibomFinding } from './aibom-rules.ts';
import type { ModelFile } from './model-file.ts';
import type { FileReference } from './reader.ts';
import { resolveTarget } from './resolve-references.ts';

/** References to bytes that only the referring file can explain. */
const EXPLAINING: ReadonlySet<FileReference['kind']> = new Set([
  'onnx-external-data',
  'openvino-weights',
  'checkpoint-data',
]);

/**
 * Says of bytes without a header whose they are. What nothing explains is a finding: listed and hashed, and not known
 * beyond that.
 */
export function settleRoles(files: readonly ModelFile[]): readonly ModelFile[] {
  const owners = new Map<string, string>();
  for (const file of files) {
    for (const reference of file.references) {
      if (!EXPLAINING.has(reference.kind)) continue;
      const target = resolveTarget(file.entry.path, reference.target);
      if (target !== undefined && target !== file.entry.path && !owners.has(target))
        owners.set(target, file.entry.path);
    }
  }
  return files.map((file) => {
    const owner = owners.get(file.entry.path);
    const isBytes = file.role === 'other' || file.isOpaque === true;
    if (owner !== undefined && isBytes) return { ...file, role: 'weights', isOpaque: true, partOf: owner };
    if (file.isOpaque !== true) return file;
    const message = 'listed with its hash; its header is not read by this version';
    const finding = aibomFinding('aibom-unsupported-format', { path: file.entry.path }, message);
    return { ...file, findings: [...file.findings, finding] };
  });
}
