import * as z from 'zod';
import { SKIP_REASONS } from './coverage.ts';
import { MAX_INLINE_FINDINGS } from './finding.ts';
import { knownFindings } from './packed-findings.ts';
import { SCAN_KINDS, type ScanKind } from './predicates.ts';
import { MAX_LISTED_SKIPS } from './scan.ts';
import { CONFIDENCES } from './severity.ts';

/** scan/v1 as a gate reads it: strict, because a field it does not know could mean that the scan is worth less. */

const count = z.int().min(0);
const text = z.string().max(4096);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits');
const time = z.iso.datetime();

const findingSchema = z.strictObject({
  ruleId: z.string().min(1).max(200),
  /** Free text here: an unknown severity must arrive and count as critical (`parseSeverity`). */
  severity: z.string().max(100),
  confidence: z.enum(CONFIDENCES),
  message: z.string().max(10_000),
  location: z.strictObject({
    path: text,
    startLine: count.optional(),
    startColumn: count.optional(),
    endLine: count.optional(),
    endColumn: count.optional(),
    cell: count.optional(),
    pointer: text.optional(),
  }),
  fingerprint: sha256,
});

const severityCounts = z.strictObject({
  critical: count,
  high: count,
  medium: count,
  low: count,
  info: count,
});

export const scanPredicateSchema = z.strictObject({
  scanner: z.strictObject({
    kind: z.enum(Object.keys(SCAN_KINDS) as [ScanKind, ...ScanKind[]]),
    name: z.string().min(1).max(200),
    version: z.string().min(1).max(200),
    rulesSha256: sha256,
  }),
  options: z.record(z.string().max(200), z.union([z.string().max(100_000), z.number(), z.boolean()])),
  coverage: z.strictObject({
    seen: count,
    scanned: count,
    skipped: z
      .array(z.strictObject({ path: text, reason: z.enum(SKIP_REASONS), detail: text.optional() }))
      .max(MAX_LISTED_SKIPS),
    skippedTotal: count,
    skippedByReason: z.partialRecord(z.enum(SKIP_REASONS), count),
    bytes: count,
    complete: z.boolean(),
  }),
  counts: severityCounts,
  findings: z.array(findingSchema).max(MAX_INLINE_FINDINGS).optional(),
  findingsSha256: sha256,
  startedOn: time,
  finishedOn: time,
});

/** A scan/v1 predicate that was read back; severities are still as written. */
export type ScanView = z.infer<typeof scanPredicateSchema>;

/**
 * Reads a scan/v1 predicate. A gate reads a hundred thousand findings in a second, so findings that are plainly as they
 * must be are not given to the schema; the schema decides about everything else, and words what is wrong.
 */
export function readScanPredicate(predicate: unknown): z.ZodSafeParseResult<ScanView> {
  if (typeof predicate !== 'object' || predicate === null) return scanPredicateSchema.safeParse(predicate);
  const findings: unknown = Reflect.get(predicate, 'findings');
  const isPlain =
    Array.isArray(findings) &&
    (knownFindings(findings) !== undefined ||
      (findings.length <= MAX_INLINE_FINDINGS && findings.every(isPlainFinding)));
  if (!isPlain) return scanPredicateSchema.safeParse(predicate);
  const parsed = scanPredicateSchema.safeParse({ ...predicate, findings: [] });
  return parsed.success ? { ...parsed, data: { ...parsed.data, findings } } : parsed;
}

type FindingView = z.infer<typeof findingSchema>;

const FINDING_KEYS = Object.keys(findingSchema.shape).length;
const PLACE_KEYS = ['startLine', 'startColumn', 'endLine', 'endColumn', 'cell'] as const;
const SHA256 = /^[0-9a-f]{64}$/;

/** Whether the schema of a finding would accept it; false when in doubt. */
export function isPlainFinding(value: unknown): value is FindingView {
  if (!isRecord(value) || Object.keys(value).length !== FINDING_KEYS) return false;
  const { ruleId, severity, confidence, message, location, fingerprint } = value;
  return (
    isText(ruleId, 200) &&
    ruleId !== '' &&
    isText(severity, 100) &&
    CONFIDENCES.some((each) => each === confidence) &&
    isText(message, 10_000) &&
    typeof fingerprint === 'string' &&
    SHA256.test(fingerprint) &&
    isPlainLocation(location)
  );
}

function isPlainLocation(value: unknown): boolean {
  if (!isRecord(value) || !isText(value['path'], 4096)) return false;
  let known = 1;
  for (const key of PLACE_KEYS) {
    const place = value[key];
    if (place === undefined) continue;
    if (!Number.isSafeInteger(place) || (place as number) < 0) return false;
    known += 1;
  }
  if (value['pointer'] !== undefined) {
    if (!isText(value['pointer'], 4096)) return false;
    known += 1;
  }
  return Object.keys(value).length === known;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, max: number): value is string {
  return typeof value === 'string' && value.length <= max;
}
