import type { SubjectKind } from '../domain/subject.ts';
import type { IdentifyOptions } from '../flows/identify.ts';

/** Flags of `withSubject` as commander gives them. */
export interface SubjectFlags extends ModelFlags {
  readonly subjectKind?: SubjectKind;
}

/** Flags of `withAudit`. */
export interface AuditFlags {
  readonly audit?: string;
  readonly auditKey?: string;
  readonly auditCheckpoint?: string;
  readonly auditConsumer?: readonly string[];
}

/** Flags of `withModel`. */
export interface ModelFlags {
  readonly allowSymlinks?: boolean;
  readonly ignore?: readonly string[];
}

export function identifyOptions(flags: SubjectFlags): IdentifyOptions {
  return {
    ...(flags.subjectKind === undefined ? {} : { kind: flags.subjectKind }),
    ...(flags.allowSymlinks === undefined ? {} : { allowSymlinks: flags.allowSymlinks }),
    ...(flags.ignore === undefined ? {} : { ignorePaths: flags.ignore }),
  };
}
