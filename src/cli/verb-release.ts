import type { Mode } from '../domain/verdict.ts';
import { systemContext } from '../flows/context.ts';
import { createRelease, gateRelease, lastRelease, verifyRelease } from '../flows/release.ts';
import { renderDecision } from '../report/decision-text.ts';
import { renderEntry } from '../report/entry-text.ts';
import { identifyOptions, type ModelFlags } from './flags.ts';
import { shownPath } from './shown-path.ts';
import type { SignerFlags } from './verb-sign.ts';
import { done, type Verb } from './verb.ts';

export interface CreateReleaseVerbOptions extends ModelFlags {
  readonly name: string;
  readonly member: readonly string[];
  readonly output: string;
}

export const createReleaseVerb: Verb<CreateReleaseVerbOptions> = async (options, ports) => {
  const made = await createRelease(
    { ...options, members: options.member, identify: identifyOptions(options) },
    systemContext(ports),
  );
  const lines = [
    `release     ${made.digest}  ${made.release.name}`,
    ...made.release.members.map(
      ({ role, kind, digest, name }) => `${role.padEnd(11)} ${digest}  ${kind} ${name}`,
    ),
    `written     ${shownPath(made.file)}`,
  ];
  return done(`${lines.join('\n')}\n`, { digest: made.digest, file: made.file, release: made.release });
};

interface AtPolicy {
  readonly policy: string;
  readonly environment: string;
  readonly evidence: readonly string[];
}

export interface GateReleaseVerbOptions extends SignerFlags, AtPolicy {
  readonly release: string;
  readonly mode?: Mode;
  readonly output?: string;
}

const EXIT = { pass: 0, block: 1, indeterminate: 3 } as const;

export const gateReleaseVerb: Verb<GateReleaseVerbOptions> = async ({ release, ...options }, ports) => {
  const { decision, stored } = await gateRelease(release, options, systemContext(ports));
  const lines = stored.map(({ file }) => `evidence       ${shownPath(file)}\n`);
  const isLet = decision.allowed || decision.mode !== 'enforce';
  const text = [renderDecision(decision, ports.terminal), ...lines].join('');
  return done(text, { ...decision, stored }, isLet ? 0 : EXIT[decision.verdict]);
};

export interface VerifyReleaseVerbOptions extends AtPolicy, ModelFlags {
  readonly release: string;
  readonly member?: readonly string[];
}

export const verifyReleaseVerb: Verb<VerifyReleaseVerbOptions> = async ({ release, ...options }, ports) => {
  const asked = { ...options, members: options.member, identify: identifyOptions(options) };
  const { subject, environment, verdict, checks } = await verifyRelease(release, asked, systemContext(ports));
  const view = { subject, environment, verdict, checks };
  return done(renderEntry(view, ports.terminal), view, EXIT[verdict]);
};

export interface LastReleaseVerbOptions extends AtPolicy {
  readonly releases: readonly string[];
}

/** Prints the path alone, for a script; exit code 1 when none of them may be used. */
export const lastReleaseVerb: Verb<LastReleaseVerbOptions> = async ({ releases, ...options }, ports) => {
  const last = await lastRelease(releases, options, systemContext(ports));
  if (last === undefined) return done('none of these may be used\n', { file: null }, 1);
  const { decidedAt } = last.verification;
  return done(`${last.file}\n`, { file: last.file, decidedAt: decidedAt?.toISOString() ?? null });
};
