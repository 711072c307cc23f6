import type { ExportFormat } from '../domain/audit-export.ts';
import { actorOfRun, runOf } from '../flows/audit-event.ts';
import { cosignAudit } from '../flows/audit-cosign.ts';
import { exportAudit } from '../flows/audit-export.ts';
import { signAudit } from '../flows/audit-sign.ts';
import { stampAudit } from '../flows/audit-stamp.ts';
import { rotateAuditKey } from '../flows/audit-write.ts';
import { systemContext } from '../flows/context.ts';
import { shownPath } from './shown-path.ts';
import { appendedText, nameOfSigner } from './verb-audit.ts';
import type { SignerFlags } from './verb-sign.ts';
import { done, type Verb } from './verb.ts';

export interface AuditRotateVerbOptions {
  readonly directory: string;
  readonly key: string;
  readonly newKey: string;
  readonly actor?: string;
  readonly checkpoint?: string;
  readonly timestampUrl?: readonly string[];
}

export const auditRotateVerb: Verb<AuditRotateVerbOptions> = async (options, ports) => {
  const context = systemContext(ports);
  const { actor, timestampUrl: timestampUrls, ...rest } = options;
  const how = { ...rest, timestampUrls, ...runOf(context) };
  const result = await rotateAuditKey(actorOfRun(actor, context), how, context);
  return done(appendedText(result), result);
};

export interface AuditCosignVerbOptions {
  readonly directory: string;
  readonly publicKey: readonly string[];
  readonly origin?: string;
  readonly key: string;
  readonly name: string;
  readonly state: string;
  readonly output?: string;
}

export const auditCosignVerb: Verb<AuditCosignVerbOptions> = async (options, ports) => {
  const { publicKey: publicKeys, ...rest } = options;
  const made = await cosignAudit({ ...rest, publicKeys }, systemContext(ports));
  const { origin, size, rememberedSize, witness, checkpoint } = made;
  const before = rememberedSize === undefined ? 'nothing' : `${String(rememberedSize)} entries`;
  const lines = [
    `co-signed    ${origin}, ${String(size)} entries (remembered: ${before})`,
    `witness key  ${witness.verifierKey}`,
  ];
  const json = { origin, size, rememberedSize, witnessKey: witness.verifierKey, checkpoint };
  return done(`${lines.join('\n')}\n`, json);
};

export interface AuditStampVerbOptions {
  readonly directory: string;
  readonly publicKey: readonly string[];
  readonly timestampUrl: readonly string[];
}

export const auditStampVerb: Verb<AuditStampVerbOptions> = async (options, ports) => {
  const { directory, publicKey: publicKeys, timestampUrl: timestampUrls } = options;
  const made = await stampAudit({ directory, publicKeys, timestampUrls }, systemContext(ports));
  const stamps = made.files.map((file) => `stamp     ${file}\n`).join('');
  return done(`stamped   ${shownPath(made.location)}, ${String(made.size)} entries\n${stamps}`, made);
};

export interface AuditSignVerbOptions extends SignerFlags {
  readonly directory: string;
  readonly publicKey: readonly string[];
}

export const auditSignVerb: Verb<AuditSignVerbOptions> = async (options, ports) => {
  const { publicKey: publicKeys, ...how } = options;
  const made = await signAudit({ ...how, publicKeys }, systemContext(ports));
  const { location, size, file, signer } = made;
  const by = nameOfSigner(signer);
  const where = `${shownPath(location)}, ${String(size)} entries`;
  return done(`signed    ${where}\nsigner    ${by}\nbundle    ${file}\n`, made);
};

export interface AuditExportVerbOptions {
  readonly directory: string;
  readonly format: ExportFormat;
  readonly output?: string;
  readonly last?: number;
  readonly publicKey?: readonly string[];
  readonly retiredKey?: readonly string[];
  readonly origin?: string;
}

export const auditExportVerb: Verb<AuditExportVerbOptions> = async (options, ports) => {
  const { publicKey: publicKeys, retiredKey: retiredKeys, last, ...rest } = options;
  const from = last === undefined ? undefined : -last;
  const made = await exportAudit({ ...rest, publicKeys, retiredKeys, from }, systemContext(ports));
  const { entries, output, text } = made;
  const written =
    output === undefined ? text : `written   ${shownPath(output)}, ${String(entries)} entries\n`;
  return done(written, output === undefined ? { entries, text } : { entries, output });
};
