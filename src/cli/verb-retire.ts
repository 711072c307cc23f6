import { AppError } from '../domain/errors.ts';
import { systemContext } from '../flows/context.ts';
import { retireSubject } from '../flows/retire-subject.ts';
import { identifyOptions, type SubjectFlags } from './flags.ts';
import type { SignerFlags } from './verb-sign.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';

export interface RetireVerbOptions extends SubjectFlags, SignerFlags {
  readonly subject: string;
  readonly policy: string;
  readonly environment?: readonly string[];
  readonly all?: boolean;
  readonly evidence: readonly string[];
  readonly reason: string;
  readonly ticket?: string;
  readonly replacement?: string;
  readonly notifyFile?: string;
  readonly sshKey?: string;
}

export const retireVerb: Verb<RetireVerbOptions> = async (options, ports) => {
  const { environment, all } = options;
  if ((all === true) === (environment !== undefined)) {
    throw new AppError('invalid-input', 'say for which environments: --environment NAME or --all', {
      hint: '--environment may be repeated; --all is also about environments that do not exist yet',
    });
  }
  const made = await retireSubject(
    options.subject,
    { ...options, environments: environment ?? 'all', identify: identifyOptions(options) },
    systemContext(ports),
  );
  const lines = [
    `retired     ${made.digest}  ${made.subject.name}`,
    `by          ${made.person}`,
    `for         ${made.environments === 'all' ? 'all environments' : made.environments.join(', ')}`,
    `evidence    ${shownPath(made.stored.file)}`,
    ...(made.notified === undefined ? [] : [`notice      ${shownPath(made.notified)}`]),
    'This evidence must reach every store that a gate or a door reads. Who reads none of them is stopped',
    `by this line on the deny-list:\n  ${made.denyLine}`,
  ];
  return done(`${lines.join('\n')}\n`, { ...made, retiredAt: made.retiredAt.toISOString() });
};
