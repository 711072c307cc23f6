import type { SkippedItem } from '../../domain/coverage.ts';
import type { Finding } from '../../domain/finding.ts';
import { createEngine } from './engine.ts';
import { SECRET_RULES } from './rules.ts';
import { scanFile } from './scan-file.ts';
import { CHUNK_BYTES, type ScanTools } from './scan-source.ts';

export interface BatchOptions {
  readonly root: string;
  readonly maxFileBytes: number;
  readonly inlineIgnore: boolean;
}

/** Sum over the files of a batch; plain data, so that it can be sent between threads. */
export interface BatchResult {
  readonly files: number;
  readonly scanned: number;
  readonly bytes: number;
  readonly ignored: number;
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedItem[];
}

/** Makes the scanner of one thread: it holds the automaton and the buffers, and takes lists of root-relative paths. */
export function createBatchScanner(options: BatchOptions): (paths: readonly string[]) => BatchResult {
  const tools: ScanTools = {
    engine: createEngine(SECRET_RULES, CHUNK_BYTES),
    buffer: Buffer.allocUnsafeSlow(CHUNK_BYTES),
    inlineIgnore: options.inlineIgnore,
  };
  return (paths) => {
    const findings: Finding[] = [];
    const skipped: SkippedItem[] = [];
    let [scanned, bytes, ignored] = [0, 0, 0];
    for (const path of paths) {
      const outcome = scanFile(tools, { root: options.root, path, maxFileBytes: options.maxFileBytes });
      findings.push(...outcome.findings);
      ignored += outcome.ignored;
      if (outcome.skip === undefined) {
        scanned += 1;
        bytes += outcome.bytes;
      } else skipped.push(outcome.skip);
    }
    return { files: paths.length, scanned, bytes, ignored, findings, skipped };
  };
}
