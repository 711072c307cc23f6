import { systemContext } from '../flows/context.ts';
import {
  recordPersonStatement,
  type PersonStatement,
  type PersonStatementOutcome,
} from '../flows/record-approval.ts';
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
  readonly audit?: string;
  readonly auditKey?: string;
}

export interface ApproveVerbOptions extends PersonFlags {
  readonly justification?: string;
  readonly ticket?: string;
  readonly reject?: boolean;
}

export const approveVerb: Verb<ApproveVerbOptions> = async (options, ports) => {
  const { justification, ticket, reject } = options;
  const decision = reject === true ? 'REJECTED' : 'APPROVED';
  return await record({ kind: 'approval', decision, justification, ticket }, options, ports);
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
  options: PersonFlags,
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
