import { canonicalJson } from '../domain/canonical-json.ts';
import { PRODUCT } from '../domain/product.ts';
import type { AuditEntry } from './audit-event.ts';

/** CEF severities (0 to 10) of what is no decision. */
const SEVERITY: Readonly<Record<string, number>> = {
  override: 8,
  retire: 6,
  'config-change': 6,
  waive: 5,
  deploy: 4,
  approve: 3,
};
const DEFAULT_SEVERITY = 2;
const VERDICT_SEVERITY = { pass: 3, indeterminate: 6, block: 7 } as const;

/**
 * One entry as a line of the Common Event Format (CEF:0), without the newline. Every value of the entry is escaped for
 * its place, so none of them ends a field, a header or the line; what terminals or parsers act on (control characters,
 * line separators, changes of direction) becomes U+FFFD.
 */
export function cefLine(entry: AuditEntry): string {
  const { action, decision } = entry;
  const name = decision === undefined ? action : `${action}: ${decision.verdict}`;
  const header = [PRODUCT.name, 'audit log', PRODUCT.version, action, name, String(cefSeverity(entry))];
  const extension = Object.entries(fieldsOf(entry)).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeExtension(value)}`],
  );
  return `CEF:0|${header.map(escapeHeader).join('|')}|${extension.join(' ')}`;
}

/** 0 to 10, rising with what a person on duty should look at. */
export function cefSeverity({ action, decision, details }: AuditEntry): number {
  if (action !== 'override' && details?.['allowed'] === false) return VERDICT_SEVERITY.block;
  const own = Object.hasOwn(SEVERITY, action) ? (SEVERITY[action] ?? DEFAULT_SEVERITY) : DEFAULT_SEVERITY;
  return decision === undefined ? own : Math.max(own, VERDICT_SEVERITY[decision.verdict]);
}

function fieldsOf(entry: AuditEntry): Record<string, string | undefined> {
  const { actor, subject, environment, decision, policy, run, consumers, before, after, details } = entry;
  return {
    rt: String(Date.parse(entry.time)),
    externalId: String(entry.seq),
    act: entry.action,
    suser: actor.id,
    outcome: decision?.verdict,
    fname: subject?.name,
    fileHash: subject?.digest['sha256'],
    request: run?.uri,
    ...labelled(1, 'environment', environment),
    ...labelled(2, 'policySha256', policy?.sha256),
    ...labelled(3, 'decisionSha256', decision?.sha256),
    ...labelled(
      4,
      'actorMethod',
      actor.issuer === undefined ? actor.method : `${actor.method} ${actor.issuer}`,
    ),
    ...labelled(5, 'consumers', consumers?.join(', ')),
    ...labelled(6, 'evidenceSha256', entry.evidence?.join(', ')),
    msg: textOf({ before, after, details }),
  };
}

function labelled(number: number, label: string, value: string | undefined): Record<string, string> {
  if (value === undefined) return {};
  const key = `cs${String(number)}`;
  return { [key]: value, [`${key}Label`]: label };
}

function textOf(parts: Pick<AuditEntry, 'before' | 'after' | 'details'>): string | undefined {
  const given = Object.entries(parts).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : canonicalJson(Object.fromEntries(given));
}

/** Header fields: backslash and bar are escaped, and a header has no lines. */
function escapeHeader(text: string): string {
  return plain(text.replace(/[\r\n]+/g, ' ')).replace(/[\\|]/g, '\\$&');
}

/** Extension values: backslash and equals sign are escaped, line ends are written out. */
function escapeExtension(text: string): string {
  const escaped = text.replace(/[\\=]/g, '\\$&').replace(/\r/g, '\\r').replace(/\n/g, '\\n');
  return plain(escaped);
}

function plain(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\uFFFD');
}
