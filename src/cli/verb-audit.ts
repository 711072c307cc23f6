import type { AuditEntry } from '../audit/audit-event.ts';
import type { AuditVerification } from '../audit/verify-audit.ts';
import { AppError } from '../domain/errors.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import { makeAuditEvent } from '../flows/audit-event.ts';
import { proveAudit, showAudit, verifyAuditLog } from '../flows/audit-log.ts';
import { appendToAudit, type AppendOutcome } from '../flows/audit-write.ts';
import { systemContext } from '../flows/context.ts';
import { identifySubject } from '../flows/identify.ts';
import { escapeTerminal } from '../report/escape.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';

export interface AuditAppendVerbOptions {
  readonly directory: string;
  readonly key: string;
  readonly action: string;
  readonly origin?: string;
  readonly checkpoint?: string;
  readonly actor?: string;
  readonly subject?: string;
  readonly environment?: string;
  readonly detail?: readonly string[];
  readonly consumer?: readonly string[];
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly retiredKey?: readonly string[];
  readonly timestampUrl?: readonly string[];
}

export const auditAppendVerb: Verb<AuditAppendVerbOptions> = async (options, ports) => {
  const context = systemContext(ports);
  const identified =
    options.subject === undefined ? undefined : await identifySubject(options.subject, {}, context);
  const event = makeAuditEvent(
    { ...options, subject: identified?.subject, details: options.detail, consumers: options.consumer },
    context,
  );
  const {
    directory,
    key,
    origin,
    checkpoint,
    retiredKey: retiredKeys,
    timestampUrl: timestampUrls,
  } = options;
  const place = { directory, key, origin, checkpoint, retiredKeys, timestampUrls };
  const result = await appendToAudit(event, place, context);
  return done(appendedText(result), result);
};

/** What was appended, and what is worth keeping of it. */
export function appendedText(result: AppendOutcome): string {
  const [entry] = result.entries;
  const { viewProblem, stampProblem } = result;
  const lines = [
    `entry         ${String(entry?.seq)} at ${entry?.time ?? ''}`,
    `log           ${shownPath(result.directory)}, ${String(result.size)} entries`,
    `root          ${result.rootSha256}`,
    `verifier key  ${result.verifierKey}`,
    ...result.stamps.map((file) => `time stamp    ${file}`),
    ...(viewProblem === undefined ? [] : [`note          ${viewProblem}`]),
    ...(stampProblem === undefined ? [] : [`note          not time-stamped: ${stampProblem}`]),
  ];
  return `${lines.join('\n')}\n`;
}

export interface AuditVerifyVerbOptions {
  readonly directory: string;
  readonly publicKey: readonly string[];
  readonly origin?: string;
  readonly checkpoint?: readonly string[];
  readonly retiredKey?: readonly string[];
  readonly against?: string;
  readonly decision?: readonly string[];
  readonly witness?: readonly string[];
  readonly witnessThreshold?: number;
  readonly timestampAuthority?: readonly string[];
  readonly certificateIdentity?: string;
  readonly certificateOidcIssuer?: string;
  readonly trustedRoot?: string;
  readonly certificateRoot?: string;
  readonly certificateSubject?: string;
}

/** A signer for people. */
export function nameOfSigner(signer: SignerIdentity): string {
  if (signer.kind === 'key') return `key ${signer.keyId}`;
  return escapeTerminal(`${signer.identity} (${signer.issuer})`);
}

/** Who must have signed besides; undefined when nobody was named. */
function signerOf(options: AuditVerifyVerbOptions) {
  const { certificateIdentity, certificateOidcIssuer, trustedRoot, certificateRoot, certificateSubject } =
    options;
  const trust = {
    certificateIdentity,
    certificateOidcIssuer,
    trustedRoot,
    certificateRoot,
    certificateSubject,
  };
  return Object.values(trust).every((each) => each === undefined) ? undefined : trust;
}

export const auditVerifyVerb: Verb<AuditVerifyVerbOptions> = async (options, ports) => {
  const { directory, publicKey: publicKeys, origin, against, witnessThreshold } = options;
  const verification = await verifyAuditLog(
    {
      ...{ directory, publicKeys, origin, against, witnessThreshold },
      retiredKeys: options.retiredKey,
      checkpoints: options.checkpoint,
      decisions: options.decision,
      witnesses: options.witness,
      timestampAuthorities: options.timestampAuthority,
      signer: signerOf(options),
    },
    systemContext(ports),
  );
  return done(auditText(directory, verification), verification, verification.ok ? 0 : 1);
};

function auditText(directory: string, verification: AuditVerification): string {
  const { ok, size, rootSha256, times, problems, problemTotal, notes, cosignatures, stamps } = verification;
  const { headSigner } = verification;
  const lines = [
    ok
      ? `ok        ${directory}: ${String(size)} entries, root ${rootSha256 ?? ''}`
      : `not ok    ${directory}: ${String(problemTotal)} problems`,
    ...(times === undefined ? [] : [`times     ${times.first} to ${times.last}`]),
    ...(headSigner === undefined ? [] : [`signer    ${nameOfSigner(headSigner)}`]),
    ...cosignatures.map(({ witness, at }) => `witness   ${witness} at ${at.toISOString()}`),
    ...stamps
      .slice(-1)
      .map((stamp) => `stamp     ${String(stamp.size)} entries at ${stamp.at.toISOString()}`),
    ...problems.map((problem) => {
      const place = [
        problem.file,
        problem.entry === undefined ? undefined : `entry ${String(problem.entry)}`,
      ];
      const where = place.filter((part) => part !== undefined).join(', ');
      return `problem   ${problem.kind}: ${problem.message}${where === '' ? '' : ` (${where})`}`;
    }),
    ...(problemTotal > problems.length
      ? [`problem   and ${String(problemTotal - problems.length)} more`]
      : []),
    ...notes.map((note) => `note      ${note}`),
  ];
  return `${lines.join('\n')}\n`;
}

export interface AuditShowVerbOptions {
  readonly directory: string;
  readonly last?: number;
}

/** JSON lines in both formats: with `--json` one array. */
export const auditShowVerb: Verb<AuditShowVerbOptions> = async ({ directory, last }, ports) => {
  const entries: AuditEntry[] = [];
  const from = last === undefined ? undefined : -last;
  await showAudit({ directory, from }, (entry) => void entries.push(entry), systemContext(ports));
  return done(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), entries);
};

export interface AuditProveVerbOptions {
  readonly directory: string;
  readonly publicKey: readonly string[];
  readonly origin?: string;
  readonly retiredKey?: readonly string[];
  readonly index?: number;
  readonly checkpoint?: string;
}

export const auditProveVerb: Verb<AuditProveVerbOptions> = async (options, ports) => {
  const { directory, publicKey: publicKeys, origin, index, checkpoint, retiredKey: retiredKeys } = options;
  if ((index === undefined) === (checkpoint === undefined)) {
    throw new AppError('invalid-input', 'one of --index and --checkpoint is needed', {
      hint: '--index N proves that an entry is in the log, --checkpoint FILE that the log extends an earlier one',
    });
  }
  const what = index === undefined ? { checkpoint: checkpoint ?? '' } : { index };
  const place = { directory, publicKeys, origin, retiredKeys };
  const proof = await proveAudit(what, place, systemContext(ports));
  return done(`${JSON.stringify(proof, null, 2)}\n`, proof);
};
