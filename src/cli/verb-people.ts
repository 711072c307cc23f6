import { AppError } from '../domain/errors.ts';
import { systemContext } from '../flows/context.ts';
import { parseExpiry } from '../flows/expiry.ts';
import { identifySubject } from '../flows/identify.ts';
import { environmentOf, loadPolicy } from '../flows/load-policy.ts';
import { previewApproval } from '../flows/preview-approval.ts';
import {
  recordPersonStatement,
  refuseUseless,
  type PersonStatement,
  type PersonStatementOptions,
  type PersonStatementOutcome,
} from '../flows/record-approval.ts';
import { renderApprovalPreview } from '../report/approval-preview-text.ts';
import { identifyOptions, type SubjectFlags } from './flags.ts';
import type { SignerFlags } from './verb-sign.ts';
import { shownPath } from './shown-path.ts';
import { done, type CliPorts, type Verb, type VerbResult } from './verb.ts';

interface PersonFlags extends SubjectFlags, SignerFlags {
  readonly subject: string;
  readonly policy: string;
  readonly environment: string;
  readonly evidence: readonly string[];
  readonly expires: string;
  readonly sshKey?: string;
}

export interface ApproveVerbOptions extends PersonFlags {
  readonly justification?: string;
  readonly ticket?: string;
  readonly reject?: boolean;
  readonly current?: string;
  readonly yes?: boolean;
}

export const approveVerb: Verb<ApproveVerbOptions> = async (options, ports) => {
  const { justification, ticket, reject } = options;
  const decision = reject === true ? 'REJECTED' : 'APPROVED';
  const statement = { kind: 'approval', decision, justification, ticket } as const;
  if (reject === true) return await record(statement, options, ports);
  const context = systemContext(ports);
  const loaded = await loadPolicy(options.policy, context);
  refuseUseless(statement, environmentOf(loaded, options.environment), options.environment);
  // What cannot be signed is not shown first.
  parseExpiry(options.expires, ports.clock());
  const identify = identifyOptions(options);
  const identified = await identifySubject(options.subject, identify, context);
  const preview = await previewApproval({ ...options, loaded, identified, identify }, context);
  ports.progress.end();
  const shown = renderApprovalPreview(preview, { ...ports.terminal, color: false });
  for (const line of shown.trimEnd().split('\n')) context.tell(line);
  if (options.yes !== true && ports.ask !== undefined && !(await ports.ask('Sign this approval?'))) {
    throw new AppError('invalid-input', 'nothing was signed: the answer was not yes', {
      hint: 'answer y, or give --yes where nobody is asked',
    });
  }
  return await record(statement, { ...options, loaded, identified }, ports);
};

interface ReasonFlags extends PersonFlags {
  readonly justification: string;
  readonly ticket: string;
}

export interface WaiveVerbOptions extends ReasonFlags {
  readonly rule?: string;
  readonly fingerprint?: string;
  readonly path?: string;
}

export const waiveVerb: Verb<WaiveVerbOptions> = async (options, ports) => {
  const { justification, ticket, rule, fingerprint, path } = options;
  const selector = { ruleId: rule, fingerprint, path };
  return await record({ kind: 'waiver', selector, justification, ticket }, options, ports);
};

export interface OverrideVerbOptions extends ReasonFlags {
  readonly check?: readonly string[];
}

export const overrideVerb: Verb<OverrideVerbOptions> = async (options, ports) => {
  const { justification, ticket, check } = options;
  return await record({ kind: 'override', checks: check, justification, ticket }, options, ports);
};

async function record(
  statement: PersonStatement,
  options: PersonFlags & Pick<PersonStatementOptions, 'loaded' | 'identified'>,
  ports: CliPorts,
): Promise<VerbResult> {
  const made = await recordPersonStatement(
    options.subject,
    { ...options, statement, identify: identifyOptions(options) },
    systemContext(ports),
  );
  const said = statement.kind === 'approval' && statement.decision === 'REJECTED' ? 'rejection' : made.kind;
  return done(textOf(made, said), { ...made, expiresAt: made.expiresAt.toISOString() });
}

function textOf(made: PersonStatementOutcome, said: string): string {
  const groups = made.groups.length === 0 ? 'no group' : made.groups.join(', ');
  const lines = [
    `${said.padEnd(11)} ${made.digest}  ${made.subject.name}`,
    `by          ${made.person} (${groups})`,
    `for         ${made.environment}, policy ${made.policySha256}`,
    `until       ${made.expiresAt.toISOString()}`,
    `evidence    ${shownPath(made.stored.file)}`,
  ];
  return `${lines.join('\n')}\n`;
}
