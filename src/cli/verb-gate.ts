import { AppError } from '../domain/errors.ts';
import type { Mode } from '../domain/verdict.ts';
import { systemContext } from '../flows/context.ts';
import { explainSubject } from '../flows/explain-subject.ts';
import type { GithubSource } from '../flows/github-source.ts';
import { parseParty } from '../flows/parse-party.ts';
import { runGate } from '../flows/run-gate.ts';
import type { GateInput } from '../gate/gate-input.ts';
import { readVariable, type EnvironmentVariables } from '../platform/environment.ts';
import { renderDecision } from '../report/decision-text.ts';
import { renderExplanation } from '../report/explain-text.ts';
import { fillPlaces } from './fill-places.ts';
import { identifyOptions, type SubjectFlags } from './flags.ts';
import type { SignerFlags } from './verb-sign.ts';
import { shownPath } from './shown-path.ts';
import { done, type ExitCode, type Verb } from './verb.ts';

/** Who had which part, as commander gives it. */
interface PartyFlags {
  readonly author?: readonly string[];
  readonly builder?: readonly string[];
  readonly actor?: readonly string[];
}

export interface GateVerbOptions extends SubjectFlags, SignerFlags, PartyFlags {
  readonly subject: string;
  readonly policy: string;
  readonly environment: string;
  readonly evidence: readonly string[];
  readonly output?: string;
  readonly mode?: Mode;
  readonly recorded?: boolean;
  readonly github?: string;
  readonly pullRequest?: number;
  readonly run?: number;
}

/** The mode acts on the exit code alone: the verdict is printed as it is. */
export const gateVerb: Verb<GateVerbOptions> = async (options, ports) => {
  const context = systemContext(ports);
  const github = githubOf(options, context.env);
  const { decision, stored, audit, output } = await runGate(
    options.subject,
    { ...options, github, parties: partiesOf(options), identify: identifyOptions(options) },
    context,
  );
  const lines = [
    ...stored.map(({ file }) => `evidence       ${shownPath(file)}`),
    ...(audit === undefined
      ? []
      : [`audit log      ${shownPath(audit.directory)}, entry ${String(audit.size - 1)}`]),
    ...(output === undefined ? [] : [`written        ${shownPath(output)}`]),
  ];
  const shown = fillPlaces(decision, { path: options.subject, evidence: options.evidence });
  const text = [renderDecision(shown, ports.terminal), ...lines.map((line) => `${line}\n`)].join('');
  const isLet = decision.allowed || decision.mode !== 'enforce';
  const json = { ...decision, stored, ...(audit === undefined ? {} : { audit: { size: audit.size } }) };
  return done(text, json, isLet ? 0 : EXIT[decision.verdict]);
};

/** The repository on GitHub that is asked for reviews and environment approvals; the token comes from GITHUB_TOKEN. */
export function githubOf(
  { github, pullRequest, run }: Pick<GateVerbOptions, 'github' | 'pullRequest' | 'run'>,
  env: EnvironmentVariables,
): GithubSource | undefined {
  if (github === undefined) {
    if (pullRequest === undefined && run === undefined) return undefined;
    throw new AppError('invalid-input', '--pull-request and --run need --github', {
      hint: 'name the repository: --github owner/name',
    });
  }
  const token = readVariable('githubToken', env);
  if (token === undefined) {
    throw new AppError('invalid-input', '--github was given and there is no token', {
      hint: 'put one that may read pull requests and runs into the variable GITHUB_TOKEN',
    });
  }
  const apiUrl = readVariable('githubApiUrl', env) ?? 'https://api.github.com';
  return { token, apiUrl, repository: github, pullRequest, runId: run };
}

/** `pass` is allowed, so its code is never asked for. */
const EXIT: Readonly<Record<'pass' | 'block' | 'indeterminate', ExitCode>> = {
  pass: 0,
  block: 1,
  indeterminate: 3,
};

export interface ExplainVerbOptions extends SubjectFlags, PartyFlags {
  readonly subject?: string;
  readonly policy: string;
  readonly environment: string;
  readonly evidence?: readonly string[];
}

/** It explains: the exit code is 0 whatever the verdict would be. */
export const explainVerb: Verb<ExplainVerbOptions> = async (options, ports) => {
  const explanation = await explainSubject(
    { ...options, parties: partiesOf(options), identify: identifyOptions(options) },
    systemContext(ports),
  );
  return done(renderExplanation(explanation, ports.terminal), explanation);
};

/** Who had which part, as a flow takes it. */
export function partiesOf({ author, builder, actor }: PartyFlags): NonNullable<GateInput['parties']> {
  return {
    ...(author === undefined ? {} : { author: author.map(parseParty) }),
    ...(builder === undefined ? {} : { builder: builder.map(parseParty) }),
    ...(actor === undefined ? {} : { actor: actor.map(parseParty) }),
  };
}
