import { AppError } from '../domain/errors.ts';
import type { AuditWriteOptions } from './audit-log.ts';

/** Where a verb records what it did, if anywhere. */
export interface AuditOptions {
  /** Folder of the audit log. */
  readonly audit?: string | undefined;
  /** Ed25519 private key of the log: PEM file or `env://NAME`. */
  readonly auditKey?: string | undefined;
}

/** The log to append to; undefined when none was named. One option without the other is `invalid-input`. */
export function namesAudit({ audit, auditKey }: AuditOptions): AuditWriteOptions | undefined {
  if (audit === undefined && auditKey === undefined) return undefined;
  if (audit === undefined || auditKey === undefined) {
    const missing = audit === undefined ? 'audit' : 'audit-key';
    throw new AppError('invalid-input', `${missing} is missing: a log needs its folder and its key`, {
      hint: 'give both, or neither',
    });
  }
  return { directory: audit, key: auditKey };
}
