import { systemContext } from '../flows/context.ts';
import { replayDecision, type Replay } from '../flows/replay-decision.ts';
import { escapeTerminal } from '../report/escape.ts';
import { done, type ExitCode, type Verb } from './verb.ts';

export interface ReplayVerbOptions {
  readonly decision: string;
  readonly evidence: readonly string[];
  readonly policy?: string;
}

const EXIT: Readonly<Record<Replay['outcome'], ExitCode>> = { same: 0, different: 1, 'inputs-missing': 3 };

export const replayVerb: Verb<ReplayVerbOptions> = async (options, ports) => {
  const replay = await replayDecision(options.decision, options, systemContext(ports));
  const { outcome, recorded, replayed, ...rest } = replay;
  const json = { outcome, verdict: replayed.verdict, recordedVerdict: recorded.verdict, ...rest };
  return done(textOf(replay), json, EXIT[outcome]);
};

const WORDS = {
  same: 'the same decision',
  different: 'another decision',
  'inputs-missing': 'not everything it was made on is there',
} as const;

function textOf({ outcome, recorded, signedBy, differences, missing, later, otherVersion }: Replay): string {
  const lines = [
    `${WORDS[outcome]}: ${recorded.verdict} for ${recorded.environment} at ${recorded.timeVerified}`,
    ...(signedBy === undefined ? [] : [`signed by ${signedBy}`]),
    ...missing.slice(0, 10).map((sha256) => `missing   sha256:${sha256}`),
    ...(missing.length > 10 ? [`missing   and ${String(missing.length - 10)} more`] : []),
    ...differences.flatMap(({ what, recorded: then, replayed: now }) => [
      `differs   ${what}`,
      `  then    ${then}`,
      `  now     ${now}`,
    ]),
    `bundles   ${String(recorded.inputs.bundles.length)} read then${later === 0 ? '' : `, ${String(later)} younger left aside`}`,
    ...(otherVersion === undefined ? [] : [`version   decided by ${otherVersion}`]),
  ];
  return `${lines.map((line) => escapeTerminal(line)).join('\n')}\n`;
}
