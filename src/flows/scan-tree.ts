import { formatDigest } from '../domain/digest.ts';
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
import { identifyPath, refuseInside, type Identified, type IdentifyOptions } from './identify.ts';

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
 * out: it is not part of the source. Findings and gaps are the result, not errors.
 */
export async function scanTree(
  what: ScanTarget,
  options: ScanTreeOptions,
  context: FlowContext,
): Promise<ScanOutcome> {
  const sink = options.sink ?? (await openSink(options, context));
  const identified = options.identified ?? (await identifyPath(what.path, options.identify ?? {}, context));
  const { subject, path: root, git } = identified;
  if (options.evidence !== undefined) refuseInside(identified, options.evidence, 'evidence store');
  const ignored =
    git === undefined ? [] : (await listIgnoredPaths(git.root, context.run)).filter(isPlainPath);
  const result = await scan(what.kind, root, { exclude: [...(options.exclude ?? []), ...ignored], context });
  const stored =
    sink === undefined ? undefined : await storeStatement(makeScanStatement(subject, result), sink);
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

/** Scanners refuse patterns as excludes; an ignored file whose name looks like one is scanned rather than misread. */
function isPlainPath(name: string): boolean {
  return name !== '' && !/[*?[\]\\]/.test(name);
}

function verdictOf(result: ScanResult, failOn: FailOn): Verdict {
  if (failOn !== 'none' && result.findings.some(({ severity }) => isAtLeast(severity, failOn)))
    return 'block';
  return result.coverage.complete ? 'pass' : 'indeterminate';
}
