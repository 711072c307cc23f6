import { coverageOf, type SkippedItem } from '../../domain/coverage.ts';
import { compareFindings, type Finding } from '../../domain/finding.ts';
import type { Progress } from '../../domain/ports.ts';
import type { ScanResult } from '../../domain/scan.ts';
import type { BatchResult } from './scan-batch.ts';

/** Findings kept of one scan; a tree with more is reported as incomplete. */
export const MAX_FINDINGS = 100_000;

/** Adds up what the batches bring. */
export class ScanSum {
  readonly #progress: Progress | undefined;
  readonly #findings: Finding[] = [];
  readonly #skipped: SkippedItem[] = [];
  #files = 0;
  #done = 0;
  #scanned = 0;
  #bytes = 0;
  #isFull = false;
  ignored = 0;

  constructor(progress: Progress | undefined) {
    this.#progress = progress;
  }

  found(files: number): void {
    this.#files += files;
  }

  skip(items: readonly SkippedItem[]): void {
    this.#skipped.push(...items);
  }

  add(result: BatchResult): void {
    this.skip(result.skipped);
    this.#done += result.files;
    this.#scanned += result.scanned;
    this.#bytes += result.bytes;
    this.ignored += result.ignored;
    this.#findings.push(...result.findings);
    if (this.#findings.length > 2 * MAX_FINDINGS) this.#cut();
    const total = Math.max(this.#files, this.#done);
    this.#progress?.update({ label: 'scanning for secrets', done: this.#done, total, unit: 'files' });
  }

  /** Keeps the first in report order, so that the result does not depend on which thread was first. */
  #cut(): void {
    this.#findings.sort(compareFindings);
    if (this.#findings.length <= MAX_FINDINGS) return;
    this.#findings.length = MAX_FINDINGS;
    this.#isFull = true;
  }

  result(): Pick<ScanResult, 'coverage' | 'findings'> {
    this.#cut();
    if (this.#isFull) this.skip([{ path: '.', reason: 'limit-exceeded', detail: 'too many findings' }]);
    const coverage = coverageOf({
      seen: this.#scanned + this.#skipped.length,
      scanned: this.#scanned,
      skipped: this.#skipped,
      bytes: this.#bytes,
    });
    return { coverage, findings: this.#findings };
  }
}
