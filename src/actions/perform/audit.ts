import path from 'node:path';
import { AppError } from '../../domain/errors.ts';
import { makeAuditEvent } from '../../flows/audit-event.ts';
import { checkpointFile, verifyAuditLog } from '../../flows/audit-log.ts';
import { appendToAudit } from '../../flows/audit-write.ts';
import { identifySubject } from '../../flows/identify.ts';
import type { TrustOptions } from '../../flows/signature-verifier.ts';
import type { ActionPorts, ActionResult, PerformAction } from '../run-action.ts';
import type { AuditInputs, auditSpec } from '../specs/audit.ts';
import { countInput } from '../support/count-input.ts';
import { renderFacts } from '../support/facts-summary.ts';
import { refuseOthers } from '../support/refuse-others.ts';

type Operation = AuditInputs['operation'];

/** What each operation reads, beside `operation`, `directory` and `mode`. */
const READS: Readonly<Record<Operation, readonly (keyof AuditInputs)[]>> = {
  append: [
    ...(['origin', 'retired-key', 'key', 'event', 'subject', 'environment', 'before', 'after'] as const),
    ...(['details', 'consumers', 'checkpoint', 'timestamp-url'] as const),
  ],
  verify: [
    ...(['origin', 'retired-key', 'public-key', 'witness', 'witness-threshold', 'decision'] as const),
    ...(['timestamp-authority', 'checkpoint', 'against'] as const),
    ...(['certificate-identity', 'certificate-oidc-issuer', 'trusted-root'] as const),
    ...(['certificate-root', 'certificate-subject'] as const),
  ],
  export: ['origin', 'retired-key', 'public-key', 'format', 'last', 'output'],
  prove: ['origin', 'retired-key', 'public-key', 'index', 'checkpoint', 'output'],
  cosign: ['origin', 'public-key', 'key', 'witness-name', 'witness-state', 'output'],
  stamp: ['public-key', 'timestamp-url'],
  sign: [
    ...(['public-key', 'key', 'keyless', 'kms', 'pkcs11', 'certificate-chain', 'timestamp-url'] as const),
    ...(['signing-config', 'allow-public-log'] as const),
  ],
};
const EVERYWHERE = ['operation', 'directory', 'mode'] as const;

/** What the input says. */
export const performAudit: PerformAction<(typeof auditSpec)['inputs']> = async (inputs, ports) => {
  const { operation } = inputs;
  refuseOthers(inputs, operation, [...EVERYWHERE, ...READS[operation]]);
  if (operation === 'append') return await appendEvent(inputs, ports);
  if (operation === 'verify') return await verifyLog(inputs, ports);
  const { keepLog } = await import('./audit-keep.ts');
  return await keepLog(operation, inputs, ports);
};

/** Appends one event of this run. */
async function appendEvent(inputs: AuditInputs, { context }: ActionPorts): Promise<ActionResult> {
  const { directory, key, event: action, subject, environment, details, consumers, before, after } = inputs;
  if (key === undefined || action === undefined) {
    throw new AppError(
      'invalid-input',
      `input ${key === undefined ? 'key' : 'event'} is required for append`,
    );
  }
  const identified = subject === undefined ? undefined : await identifySubject(subject, {}, context);
  const event = makeAuditEvent(
    { action, subject: identified?.subject, environment, details, consumers, before, after },
    context,
  );
  const { origin, checkpoint } = inputs;
  const more = { retiredKeys: inputs['retired-key'], timestampUrls: inputs['timestamp-url'] };
  const result = await appendToAudit(event, { directory, key, origin, checkpoint, ...more }, context);
  return {
    verdict: 'pass',
    headline: `${action} is entry ${String(result.size - 1)} of the audit log`,
    summary: renderFacts('Audit log', 'pass', [
      ['Appended', action],
      ['Subject', identified?.subject.name],
      ['Entries', String(result.size)],
      ['Root', result.rootSha256],
      ['Verifier key', result.verifierKey],
      ['Not time-stamped', result.stampProblem],
    ]),
    outputs: {
      size: String(result.size),
      root: result.rootSha256,
      checkpoint: checkpointFile(directory),
    },
  };
}

/** Who must have signed the checkpoint besides; undefined when nobody was named. */
function signerOf(inputs: AuditInputs): TrustOptions | undefined {
  const trust = {
    certificateIdentity: inputs['certificate-identity'],
    certificateOidcIssuer: inputs['certificate-oidc-issuer'],
    trustedRoot: inputs['trusted-root'],
    certificateRoot: inputs['certificate-root'],
    certificateSubject: inputs['certificate-subject'],
  };
  return Object.values(trust).every((each) => each === undefined) ? undefined : trust;
}

/** Verifies the whole log. */
async function verifyLog(inputs: AuditInputs, { context }: ActionPorts): Promise<ActionResult> {
  const { directory, origin, checkpoint, against } = inputs;
  const checked = await verifyAuditLog(
    {
      directory,
      publicKeys: inputs['public-key'],
      ...{ origin, against },
      retiredKeys: inputs['retired-key'],
      witnesses: inputs.witness,
      witnessThreshold: countInput('witness-threshold', inputs['witness-threshold']),
      decisions: inputs.decision,
      timestampAuthorities: inputs['timestamp-authority'],
      signer: signerOf(inputs),
      checkpoints: checkpoint === undefined ? undefined : [checkpoint],
    },
    context,
  );
  const verdict = checked.ok ? 'pass' : 'block';
  const [first] = checked.problems;
  return {
    verdict,
    headline: checked.ok
      ? `audit log verifies: ${String(checked.size)} entries`
      : `audit log does not verify: ${first?.message ?? 'unknown problem'}`,
    summary: renderFacts('Audit log', verdict, [
      ['Log', path.basename(path.resolve(directory))],
      ['Entries', String(checked.size)],
      ['Root', checked.rootSha256],
      ...checked.problems.slice(0, 20).map(({ kind, message }) => [kind, message] as const),
    ]),
    outputs: {
      size: String(checked.size),
      root: checked.rootSha256 ?? '',
      checkpoint: checkpointFile(directory),
    },
  };
}
