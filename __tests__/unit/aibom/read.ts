import { bytesPort } from '../../../src/aibom/file-port.ts';
import type { FactKind, FactValues } from '../../../src/aibom/facts.ts';
import { runReader } from '../../../src/aibom/read-model-files.ts';
import { readerFor } from '../../../src/aibom/reader-table.ts';
import type { ReaderResult } from '../../../src/aibom/reader.ts';

/** Runs the reader of a path over bytes, as the generator does. */
export function read(
  path: string,
  bytes: Uint8Array | string,
): ReaderResult & { readonly unreadable?: string } {
  const reader = readerFor(path);
  if (reader === undefined) throw new Error(`no reader for ${path}`);
  return runReader(reader, bytesPort(Buffer.from(bytes as string)), path);
}

export function values<K extends FactKind>(result: Pick<ReaderResult, 'facts'>, kind: K): FactValues[K][] {
  return result.facts.filter((fact) => fact.kind === kind).map((fact) => fact.value as FactValues[K]);
}

export function details(result: Pick<ReaderResult, 'facts'>): Record<string, string> {
  return Object.fromEntries(values(result, 'detail').map(({ name, value }) => [name, value]));
}

export function rules(result: Pick<ReaderResult, 'findings'>): string[] {
  return result.findings.map((finding) => finding.ruleId);
}
