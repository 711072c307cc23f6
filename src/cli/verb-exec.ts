import { systemContext } from '../flows/context.ts';
import { execVerified } from '../flows/exec-verified.ts';
import { renderEntry } from '../report/entry-text.ts';
import { identifyOptions, type AuditFlags, type SubjectFlags } from './flags.ts';
import { done, type Verb } from './verb.ts';

export interface ExecVerbOptions extends SubjectFlags, AuditFlags {
  readonly verify: string;
  readonly policy: string;
  readonly environment: string;
  readonly evidence: readonly string[];
  readonly signature?: string;
  readonly command: readonly string[];
}

const EXIT = { pass: 0, block: 1, indeterminate: 3 } as const;

/** Our own exit codes are moved away from those of the program where the command line ends (run-cli.ts). */
export const execVerb: Verb<ExecVerbOptions> = async (options, ports) => {
  const [program = '', ...args] = options.command;
  const outcome = await execVerified(
    { ...options, program, args, identify: identifyOptions(options) },
    systemContext(ports),
  );
  switch (outcome.kind) {
    case 'ended':
      return { ...done('', undefined), programExitCode: outcome.exitCode };
    case 'refused': {
      const { subject, environment, verdict, checks } = outcome.verification;
      const json = { started: false, verdict, subject, environment, checks };
      const text = `${renderEntry(outcome.verification, ports.terminal)}not started: ${program}\n`;
      return done(text, json, EXIT[verdict]);
    }
  }
};
