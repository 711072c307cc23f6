import { coverageOf } from '../domain/coverage.ts';
import { formatDigest } from '../domain/digest.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { ScanKind } from '../domain/predicates.ts';
import { makeScanStatement, type ScanResult } from '../domain/scan.ts';
import { isAtLeast, type Severity } from '../domain/severity.ts';
import type { Subject } from '../domain/subject.ts';
import type { Verdict } from '../domain/verdict.ts';
import { listIgnoredPaths } from '../platform/git.ts';
import type { FlowContext } from './context.ts';
import {
  openSink,
  storeStatement,
  type EvidenceOptions,
  type EvidenceSink,
  type StoredEvidence,
} from './evidence-sink.ts';
import { identifyPath, type Identified, type IdentifyOptions } from './identify.ts';
import { refuseStoreInside } from './store-names.ts';

/** Which scanner reads which folder. */
export interface ScanTarget {
  readonly kind: ScanKind;
  readonly path: string;
}

/** `none`: findings never block. */
export type FailOn = Severity | 'none';

export interface ScanTreeOptions extends EvidenceOptions {
  readonly identify?: IdentifyOptions;
  /** Paths left out, relative to the scanned folder; recorded in the statement. */
  readonly exclude?: readonly string[];
  /** Findings of this severity or worse give `block`; default critical. */
  readonly failOn?: FailOn;
  /** A subject identified in this run, to not hash twice. */
  readonly identified?: Identified & { readonly path: string };
  /** An open sink of this run, in place of `evidence` and the signer options. */
  readonly sink?: EvidenceSink | undefined;
}

export interface ScanOutcome {
  readonly subject: Subject;
  readonly digest: string;
  readonly result: ScanResult;
  readonly stored: StoredEvidence | undefined;
  /** `block`: a finding at or over the threshold; `indeterminate`: not everything could be looked at. */
  readonly verdict: Verdict;
}

/**
 * Scans a folder and, when asked to, signs and stores the statement about it. In a work tree, what git ignores is left
 * out: it is not part of the source, so its absence is no gap. Findings and gaps are the result, not errors.
 */
export async function scanTree(
  what: ScanTarget,
  options: ScanTreeOptions,
  context: FlowContext,
): Promise<ScanOutcome> {
  const sink = options.sink ?? (await openSink(options, context));
  const identified = options.identified ?? (await identifyPath(what.path, options.identify ?? {}, context));
  const { subject, path: root, git } = identified;
  refuseStoreInside(identified, options.evidence);
  const ignored =
    git === undefined ? [] : (await listIgnoredPaths(git.root, context.run)).filter(isPlainPath);
  const exclude = [...(options.exclude ?? []), ...ignored];
  const scanned = await scan(what.kind, root, { exclude, context });
  const result = subject.kind === 'source' ? withoutForeign(scanned, identified.manifest) : scanned;
  const stored =
    sink === undefined ? undefined : await storeStatement(makeScanStatement(subject, result), sink, subject);
  return {
    subject,
    digest: formatDigest(subject.digest),
    result,
    stored,
    verdict: verdictOf(result, options.failOn ?? 'critical'),
  };
}

async function scan(
  kind: ScanKind,
  root: string,
  { exclude, context }: { readonly exclude: readonly string[]; readonly context: FlowContext },
): Promise<ScanResult> {
  const { clock, progress } = context;
  switch (kind) {
    case 'secrets': {
      const { scanSecrets } = await import('../scan/secrets/scan-secrets.ts');
      return await scanSecrets(root, { clock, progress, exclude });
    }
    case 'iac': {
      const { scanIac } = await import('../scan/iac/scan-iac.ts');
      return await scanIac(root, { clock, progress, exclude });
    }
  }
}

/**
 * The scan as it speaks of a source: what was left out and holds no tracked file is no part of it (build output, keys,
 * the evidence store). What was left out and is tracked stays a gap.
 */
function withoutForeign(result: ScanResult, source: Manifest | undefined): ScanResult {
  const own = new Set<string>();
  for (const { path: file } of source?.entries ?? []) {
    for (let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1)) own.add(file.slice(0, end));
  }
  const { scanned, bytes } = result.coverage;
  const skipped = result.coverage.skipped.filter(
    ({ path: place, reason, detail }) => reason !== 'excluded' || detail !== 'by option' || own.has(place),
  );
  const coverage = coverageOf({ seen: scanned + skipped.length, scanned, skipped, bytes });
  const excluded = skipped.filter(({ detail }) => detail === 'by option').length;
  return { ...result, coverage, options: { ...result.options, excluded } };
}

/** Scanners refuse patterns as excludes; an ignored file whose name looks like one is scanned rather than misread. */
function isPlainPath(name: string): boolean {
  return name !== '' && !/[*?[\]\\]/.test(name);
}

function verdictOf(result: ScanResult, failOn: FailOn): Verdict {
  if (failOn !== 'none' && result.findings.some(({ severity }) => isAtLeast(severity, failOn)))
    return 'block';
  return result.coverage.complete ? 'pass' : 'indeterminate';
}
