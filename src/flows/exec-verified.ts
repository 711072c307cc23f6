import { AppError } from '../domain/errors.ts';
import { runAttached } from '../platform/attached-program.ts';
import { namesAudit, type AuditOptions } from './audit-options.ts';
import type { FlowContext } from './context.ts';
import { verifyDecision, type DecisionVerification, type VerifyDecisionOptions } from './verify-decision.ts';

export interface ExecOptions extends VerifyDecisionOptions, AuditOptions {
  /** The model, or another subject, that the program is about to load. */
  readonly verify: string;
  readonly program: string;
  readonly args: readonly string[];
}

export type ExecOutcome =
  | { readonly kind: 'refused'; readonly verification: DecisionVerification }
  | { readonly kind: 'ended'; readonly exitCode: number };

/**
 * Starts a program only when a gate let the subject into the environment (`verifyDecision`); otherwise nothing is
 * started. The program gets no word of what was verified: it reads the files itself, so nobody else may be able to
 * write to them from now on (docs/deploy.md). A subject named by digest is refused (`invalid-input`): no file would
 * have been looked at.
 */
export async function execVerified(options: ExecOptions, context: FlowContext): Promise<ExecOutcome> {
  const { verify, program, args } = options;
  const isLogged = namesAudit(options) !== undefined;
  const verification = await verifyDecision(verify, options, context);
  if (
    verification.verdict === 'pass' &&
    verification.checks.some(({ id, result }) => id === 'files' && result === 'warn')
  ) {
    throw new AppError('invalid-input', 'the model was named by a digest, so no file was looked at', {
      hint: 'give the folder or file that the program loads',
    });
  }
  if (isLogged) {
    // Before the start: what could not be logged is not started.
    const { logDeployment } = await import('./log-deployment.ts');
    await logDeployment(verification, options, context);
  }
  if (verification.verdict !== 'pass') return { kind: 'refused', verification };
  return { kind: 'ended', exitCode: await runAttached(program, args) };
}
