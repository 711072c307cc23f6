import path from 'node:path';
import { performAibom } from '../../src/actions/perform/aibom.ts';
import { performAudit } from '../../src/actions/perform/audit.ts';
import { performChain } from '../../src/actions/perform/chain.ts';
import { performGate } from '../../src/actions/perform/gate.ts';
import { performProvenance } from '../../src/actions/perform/provenance.ts';
import { performScan } from '../../src/actions/perform/scan.ts';
import { performSign } from '../../src/actions/perform/sign.ts';
import { performVerify } from '../../src/actions/perform/verify.ts';
import { exitCodeFor, type ActionPorts } from '../../src/actions/run-action.ts';
import { aibomSpec } from '../../src/actions/specs/aibom.ts';
import { auditSpec } from '../../src/actions/specs/audit.ts';
import { chainSpec } from '../../src/actions/specs/chain.ts';
import { gateSpec } from '../../src/actions/specs/gate.ts';
import { provenanceSpec } from '../../src/actions/specs/provenance.ts';
import { scanIacSpec, scanSecretsSpec } from '../../src/actions/specs/scan.ts';
import { signSpec } from '../../src/actions/specs/sign.ts';
import { verifySpec } from '../../src/actions/specs/verify.ts';
import { systemContext } from '../../src/flows/context.ts';
import type { Runner } from '../../src/platform/runner.ts';
import {
  inputVariables,
  readMetadata,
  runnerEnvironment,
  type ActionRun,
  type RunAnnotation,
} from './run-action.ts';

/** The actions by the folder of their `action.yml`. */
const ACTIONS: Readonly<Record<string, (ports: ActionPorts) => Promise<number>>> = {
  '.': async (ports) => await exitCodeFor(chainSpec, async () => performChain, ports),
  aibom: async (ports) => await exitCodeFor(aibomSpec, async () => performAibom, ports),
  audit: async (ports) => await exitCodeFor(auditSpec, async () => performAudit, ports),
  gate: async (ports) => await exitCodeFor(gateSpec, async () => performGate, ports),
  provenance: async (ports) => await exitCodeFor(provenanceSpec, async () => performProvenance, ports),
  'scan-iac': async (ports) => await exitCodeFor(scanIacSpec, async () => performScan('iac'), ports),
  'scan-secrets': async (ports) =>
    await exitCodeFor(scanSecretsSpec, async () => performScan('secrets'), ports),
  sign: async (ports) => await exitCodeFor(signSpec, async () => performSign, ports),
  verify: async (ports) => await exitCodeFor(verifySpec, async () => performVerify, ports),
};

export interface SourceActionOptions {
  /** The working folder of this process while the action runs. */
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** More variables of the step. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs an action from its source, in this process; what it tells its runner is collected instead of written, annotations without their places. */
export async function runSourceAction(
  action: string,
  { workspace, inputs, env: more = {} }: SourceActionOptions,
): Promise<Omit<ActionRun, 'masks'>> {
  const root = path.resolve(import.meta.dirname, '../..');
  const env = {
    ...runnerEnvironment(workspace, workspace),
    ...inputVariables(readMetadata(path.join(root, action)), inputs),
    ...more,
  };
  const outputs: Record<string, string> = {};
  const log: string[] = [];
  const annotations: RunAnnotation[] = [];
  let summary = '';
  const runner: Runner = {
    output: (name, value) => void (outputs[name] = value),
    summary: async (markdown) => void (summary += markdown),
    annotate: ({ level, message }) => {
      log.push(`::${level}::${message}`);
      annotations.push({ level, message, properties: {} });
    },
    mask: () => undefined,
    info: (line) => void log.push(line),
    debug: () => undefined,
    isDebug: false,
  };
  const run = ACTIONS[action];
  if (run === undefined) throw new Error(`no action ${action}`);
  const home = process.cwd();
  process.chdir(workspace);
  try {
    const code = await run({ runner, context: systemContext({ env }) });
    return { code, outputs, summary, log: log.join('\n'), annotations };
  } finally {
    process.chdir(home);
  }
}
