import * as z from 'zod';
import { canonicalJson } from '../domain/canonical-json.ts';
import { isUsableDigestSet } from '../domain/digest.ts';
import { AppError, messageOf } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { SUBJECT_KINDS } from '../domain/subject.ts';
import { VERDICTS } from '../domain/verdict.ts';
import { MAX_TEXT, redactEvent, type Redact } from './redact-event.ts';
import { MAX_ENTRY_BYTES } from './tile-store.ts';

const MAX_ITEMS = 256;

const text = z.string().min(1).max(MAX_TEXT);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in lower-case hex');
const word = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/, 'not a kebab-case word of at most 64 characters');
const digestSet = z
  .record(z.string().regex(/^[A-Za-z0-9_-]{1,32}$/), z.string().max(256))
  .refine(isUsableDigestSet, 'no usable digest');
const scalar = z.union([text, z.boolean(), z.int(), z.null()]);
const fields = z
  .record(z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/), scalar)
  .refine((value) => Object.keys(value).length <= 32, 'more than 32 fields');

const eventShape = {
  /** What was done: `sign`, `scan`, `gate`, `approve`, `waive`, `override`, `retire`, `deploy`, `config-change` … */
  action: word,
  /** Who did it, as proven by `method` (`key`, `certificate`, `keyless`, `github-actions`, `local`); `local` proves nothing. */
  actor: z.strictObject({ id: text, issuer: text.optional(), method: word }),
  subject: z.strictObject({ kind: z.enum(SUBJECT_KINDS), name: text, digest: digestSet }).optional(),
  environment: text.optional(),
  /** State before and after a change: a few plain values, not documents. */
  before: fields.optional(),
  after: fields.optional(),
  /** SHA-256 of the signed decision (its bundle) and what it says. */
  decision: z.strictObject({ sha256, verdict: z.enum(VERDICTS) }).optional(),
  /** SHA-256 of the bundles that this act made or relied on. */
  evidence: z.array(sha256).max(MAX_ITEMS).optional(),
  policy: z.strictObject({ uri: text, sha256 }).optional(),
  run: z.strictObject({ uri: text, attempt: z.int().positive().optional() }).optional(),
  /** Services and agents that use the subject in the environment. */
  consumers: z.array(text).max(MAX_ITEMS).optional(),
  details: fields.optional(),
};

/** What a caller reports; sequence number and time are the log's. Unknown keys are refused. */
export const auditEventSchema = z.strictObject(eventShape);
export type AuditEvent = z.input<typeof auditEventSchema>;

/** One entry of the log. `seq` is its 0-based place in the tree, `time` UTC with milliseconds by the writer's clock. */
export const auditEntrySchema = z.strictObject({
  version: z.literal(1),
  seq: z.int().nonnegative(),
  time: z
    .string()
    .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$/, 'not UTC with milliseconds'),
  ...eventShape,
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/**
 * An event from outside as it may be stored: free texts without secrets and of bounded length (`redactEvent`), known
 * fields only. Throws AppError `invalid-input` naming the field.
 */
export function parseAuditEvent(value: unknown, redact?: Redact): AuditEvent {
  const parsed = auditEventSchema.safeParse(redactEvent(value, redact));
  if (parsed.success) return parsed.data;
  throw new AppError('invalid-input', `audit event: ${describeIssue(parsed.error)}`, {
    hint: 'the fields of an event are listed in docs/audit.md',
  });
}

/** The bytes that are hashed and stored: RFC 8785 canonical JSON. Throws AppError `limit-exceeded` beyond 65,535 bytes. */
export function encodeEntry(entry: AuditEntry): Buffer {
  const bytes = Buffer.from(canonicalJson(entry), 'utf8');
  if (bytes.length > MAX_ENTRY_BYTES) {
    throw new AppError(
      'limit-exceeded',
      `audit event has ${String(bytes.length)} bytes, at most ${String(MAX_ENTRY_BYTES)} fit`,
      {
        hint: 'put long material into evidence and name its digest',
      },
    );
  }
  return bytes;
}

/**
 * Reads the bytes of an entry: strict JSON, known fields, canonical form, a real time. Throws AppError `malformed`
 * saying what is wrong; the caller knows which entry it is.
 */
export function decodeEntry(bytes: Buffer): AuditEntry {
  const value = parseStrictJson(bytes, { maxBytes: MAX_ENTRY_BYTES, maxDepth: 8, what: 'entry' });
  const parsed = auditEntrySchema.safeParse(value);
  if (!parsed.success) throw new AppError('malformed', `entry ${describeIssue(parsed.error)}`);
  if (canonicalJson(value) !== bytes.toString('utf8'))
    throw new AppError('malformed', 'entry is not canonical JSON');
  if (Number.isNaN(Date.parse(parsed.data.time)))
    throw new AppError('malformed', 'entry has a time that does not exist');
  return parsed.data;
}

function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? 'event' : issue.path.map(String).join('.');
  return `${place}: ${messageOf(issue ?? error)}`;
}
