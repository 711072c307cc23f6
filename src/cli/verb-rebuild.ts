import { systemContext } from '../flows/context.ts';
import { rebuildArtifact } from '../flows/rebuild-artifact.ts';
import type { TrustOptions } from '../flows/signature-verifier.ts';
import { escapeTerminal } from '../report/escape.ts';
import { shownPath } from './shown-path.ts';
import type { SignerFlags } from './verb-sign.ts';
import { done, type Verb } from './verb.ts';

export interface RebuildVerbOptions extends SignerFlags {
  readonly provenance: string;
  readonly source: string;
  readonly output: string;
  readonly allowRun?: boolean;
  /** Seconds. */
  readonly timeout?: number;
  readonly results?: string;
  readonly provenanceKey?: string;
  readonly certificateIdentity?: string;
  readonly certificateOidcIssuer?: string;
  readonly trustedRoot?: string;
  readonly evidence?: readonly string[];
}

const MAX_SHOWN = 50;

export const rebuildVerb: Verb<RebuildVerbOptions> = async (options, ports) => {
  const { provenance, timeout, ...rest } = options;
  const made = await rebuildArtifact(
    provenance,
    {
      ...rest,
      ...{ trust: trustOf(options), timeoutMs: timeout === undefined ? undefined : timeout * 1000 },
    },
    systemContext(ports),
  );
  const { verdict, command, expected, actual, differences, output, stored } = made;
  const lines = [
    `${verdict === 'pass' ? 'reproduced' : 'NOT reproduced'}  ${expected}`,
    `command     ${command.join(' ')}`,
    ...(verdict === 'pass' ? [] : [`made        ${actual}`]),
    ...differences.slice(0, MAX_SHOWN).map(({ path, kind }) => `${kind.padEnd(12)}${path}`),
    ...(differences.length > MAX_SHOWN
      ? [`and         ${String(differences.length - MAX_SHOWN)} more files`]
      : []),
    `output      ${shownPath(output)}`,
    ...(stored === undefined ? [] : [`evidence    ${shownPath(stored.file)}`]),
  ];
  const { statement: _, ...json } = made;
  return done(`${lines.map(escapeTerminal).join('\n')}\n`, json, verdict === 'pass' ? 0 : 1);
};

function trustOf(options: RebuildVerbOptions): TrustOptions | undefined {
  const { provenanceKey, certificateIdentity, certificateOidcIssuer, trustedRoot } = options;
  if (provenanceKey === undefined && certificateIdentity === undefined && certificateOidcIssuer === undefined)
    return undefined;
  return { key: provenanceKey, certificateIdentity, certificateOidcIssuer, trustedRoot };
}
