import { AppError } from '../domain/errors.ts';
import { aibomFinding } from './aibom-rules.ts';
import { cleanText } from './clean-text.ts';
import type { FactOf } from './facts.ts';
import { firstOf } from './model-facts.ts';
import type { ModelFile } from './model-file.ts';
import type { FileReference } from './reader.ts';
import { resolveTarget } from './resolve-references.ts';

/** References to bytes that only the referring file can explain. */
const EXPLAINING: ReadonlySet<FileReference['kind']> = new Set([
  'onnx-external-data',
  'openvino-weights',
  'checkpoint-data',
]);

/** What somebody states about the format of single files. */
export type FormatClaims = readonly FactOf<'file-format'>[];

/**
 * Says of bytes without a header whose they are: those of the file that refers to them, or what somebody states them to
 * be. What nothing explains was not looked at: a finding, and the file is not complete. Errors: `invalid-input` (a
 * statement about a file that the model does not have).
 */
export function settleRoles(files: readonly ModelFile[], claims: FormatClaims): readonly ModelFile[] {
  const owners = ownersIn(files);
  const stated = claimsByPath(files, claims);
  return files.map((file) => {
    const owner = owners.get(file.entry.path);
    const isBytes = file.role === 'other' || file.isOpaque === true;
    const settled: ModelFile =
      owner !== undefined && isBytes ? { ...file, role: 'weights', isOpaque: true, partOf: owner } : file;
    const claim = stated.get(file.entry.path);
    if (claim !== undefined) return withClaim(settled, claim);
    return settled.isOpaque === true && settled.partOf === undefined ? unknown(settled) : settled;
  });
}

function ownersIn(files: readonly ModelFile[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const file of files) {
    for (const reference of file.references) {
      if (!EXPLAINING.has(reference.kind)) continue;
      const target = resolveTarget(file.entry.path, reference.target);
      if (target !== undefined && target !== file.entry.path && !owners.has(target))
        owners.set(target, file.entry.path);
    }
  }
  return owners;
}

function claimsByPath(
  files: readonly ModelFile[],
  claims: FormatClaims,
): ReadonlyMap<string, FormatClaims[number]> {
  const paths = new Set(files.map((file) => file.entry.path));
  for (const { value, source } of claims) {
    if (paths.has(value.name)) continue;
    const place = `${source.path}:${String(source.line ?? 1)}`;
    throw new AppError(
      'invalid-input',
      `${place}: ${JSON.stringify(value.name.slice(0, 200))} is not a file of the model`,
      { hint: 'write the path as it stands below the folder of the model, or remove the entry' },
    );
  }
  return new Map(claims.map((claim) => [claim.value.name, claim]));
}

/** What the bytes say stays beside a statement that differs, and both are told. */
function withClaim(file: ModelFile, { value, source }: FormatClaims[number]): ModelFile {
  const observed = firstOf(file.facts, 'format')?.value;
  if (observed === undefined) {
    const fact = { kind: 'format', value: value.value, basis: 'declared', source } as const;
    return { ...file, facts: [...file.facts, fact] };
  }
  if (observed.toLowerCase() === value.value.toLowerCase()) return file;
  const message = `${JSON.stringify(cleanText(file.entry.path, 200))} is stated to be ${value.value}, and its bytes are ${observed}`;
  return { ...file, findings: [...file.findings, aibomFinding('aibom-format-conflict', source, message)] };
}

function unknown(file: ModelFile): ModelFile {
  const { path } = file.entry;
  const entry = `{ path: ${JSON.stringify(cleanText(path, 200))}, format: NAME }`;
  const message = `no reader knows the format of these weights: they are listed with their hash, and nothing in them was looked at; who knows what they are writes files: [${entry}] into aibom.yml`;
  const finding = aibomFinding('aibom-unsupported-format', { path }, message);
  const unreadable = 'no reader knows its format';
  return { ...file, unreadable, findings: [...file.findings, finding], complete: false };
}
