import type { AuditEntry, AuditEvent } from './audit-event.ts';

/** Field of `before` and `after` that holds a verifier key of the log. */
const KEY_FIELD = 'auditKey';

/** A key that may have signed the past of a log. */
export interface RetiredKey {
  /** Verifier key or PEM. */
  readonly key: string;
  /** Most entries of a checkpoint that it may have signed; default: those up to the entry that hands over. */
  readonly untilSize?: number;
}

/** The entry by which one key of a log gives way to the next. It is appended under both. */
export function handoverEvent(
  event: Pick<AuditEvent, 'actor' | 'run'>,
  keys: { readonly from: string; readonly to: string },
): AuditEvent {
  return {
    ...event,
    action: 'config-change',
    before: { [KEY_FIELD]: keys.from },
    after: { [KEY_FIELD]: keys.to },
  };
}

/** Which keys were rotated out, read from the entries in order. */
export interface HandoverTracker {
  add(entry: Pick<AuditEntry, 'action' | 'seq' | 'before' | 'after'>): void;
  /** Number of entries up to and with the one that took the key out; undefined for a key that was not. */
  lastSizeOf(verifierKey: string): number | undefined;
}

/** A key that comes back later is in force again. */
export function trackHandovers(): HandoverTracker {
  const out = new Map<string, number>();
  return {
    add({ action, seq, before, after }) {
      const [from, to] = [before?.[KEY_FIELD], after?.[KEY_FIELD]];
      if (action !== 'config-change' || typeof from !== 'string' || typeof to !== 'string') return;
      if (from === to) return;
      out.set(from, seq + 1);
      out.delete(to);
    },
    lastSizeOf: (verifierKey) => out.get(verifierKey),
  };
}
