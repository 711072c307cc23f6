import { formatDigest } from '../../domain/digest.ts';
import { runGate, type RunGateOptions } from '../../flows/run-gate.ts';
import type { JudgedSubject } from '../../domain/judged-subject.ts';
import type { FlowContext } from '../../flows/context.ts';
import { expandSubjects, isSeveral, judgedOf } from '../../flows/run-gates.ts';
import { readGithubRun, type GithubRun } from '../../platform/github-run.ts';
import type { InputValues } from '../../platform/inputs.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { withGithubToken } from '../support/store-input.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { checkPublishing, publishDecision } from '../support/publish.ts';
import { decisionResult } from '../support/decision-result.ts';
import { githubSource } from '../support/github-source.ts';
import { folderOfSubject } from '../support/folder-in-checkout.ts';
import { partiesOfRun } from '../support/parties.ts';
import { policyInput } from '../support/policy-input.ts';
import { subjectsOutput } from '../support/subjects-output.ts';
import { isUnsignedRun, renderSecondStage } from '../support/unsigned-run.ts';
import type { ActionResult, PerformAction } from '../run-action.ts';
import type { gateSpec } from '../specs/gate.ts';

/** Subjects whose whole decision the summary of a run without a signer shows. */
const MAX_SHOWN = 20;

type GateInputs = InputValues<(typeof gateSpec)['inputs']>;

/** Decision on evidence that is there, on one subject or on several. */
export const performGate: PerformAction<(typeof gateSpec)['inputs']> = async (inputs, { context }) => {
  const run = await readGithubRun();
  if (isUnsignedRun(inputs, run, context.env)) return await performUnsigned(inputs, run, context);
  await checkPublishing(inputs, run);
  const ports = withGithubToken(context, inputs['github-token']);
  const [subject = ''] = inputs.subject;
  if (isSeveral(inputs.subject)) {
    const { performGates } = await import('./gates.ts');
    return await performGates(inputs, { run, options: optionsOf(inputs, run), context: ports });
  }
  const options = { ...optionsOf(inputs, run), output: inputs.decision };
  const outcome = await runGate(subject, options, ports);
  const { decision, output } = outcome;
  const place = (): string => folderOfSubject(subject, context);
  const result = decisionResult(outcome, place);
  await publishDecision(decision, { inputs, run, folderOf: place });
  return {
    ...result,
    outputs: {
      allowed: String(decision.allowed),
      digest: formatDigest(decision.subject.digest),
      subjects: subjectsOutput([judgedOf(subject, decision)]),
      decision: output ?? '',
      'policy-digest': decision.policy.sha256,
    },
  };
};

/** In a run of a fork that has nobody to sign: what can be judged, subject by subject, and what comes next. */
async function performUnsigned(
  inputs: GateInputs,
  run: GithubRun,
  context: FlowContext,
): Promise<ActionResult> {
  const { judgeTarget } = await import('../../flows/judge-unsigned.ts');
  const { environment, evidence, mode } = inputs;
  const asked = { environment, evidence, mode, policy: policyInput(inputs.policy, run) };
  const options = { ...asked, parties: partiesOfRun(run), identify: identifyInputs(inputs) };
  const ports = withGithubToken(context, inputs['github-token']);
  const judged: JudgedSubject[] = [];
  const results: ReturnType<typeof decisionResult>[] = [];
  let secondStage: readonly string[] = [];
  let policyDigest = '';
  for (const subject of await expandSubjects(inputs.subject)) {
    const outcome = await judgeTarget(subject, options, ports);
    ({ secondStage } = outcome);
    policyDigest = outcome.decision.policy.sha256;
    judged.push(judgedOf(subject, outcome.decision));
    results.push(decisionResult(outcome, () => folderOfSubject(subject, context)));
  }
  const worst = results.find(({ verdict }) => verdict === 'block') ?? results[0];
  if (worst === undefined) throw new TypeError('no subject was judged');
  const shown = results.slice(0, MAX_SHOWN).map(({ summary }) => summary);
  return {
    ...worst,
    allowed: false,
    annotations: results.flatMap(({ annotations = [] }) => annotations),
    summary: `${shown.join('\n')}${renderSecondStage(secondStage, run)}`,
    outputs: {
      allowed: 'false',
      digest: judged.flatMap(({ digest }) => digest ?? []).join('\n'),
      subjects: subjectsOutput(judged),
      decision: '',
      'policy-digest': policyDigest,
    },
  };
}

/** What the inputs say to the flow, beside the place of the decision. */
function optionsOf(inputs: GateInputs, run: GithubRun): Omit<RunGateOptions, 'output'> {
  return {
    ...inputs,
    policy: policyInput(inputs.policy, run),
    ...signerInputs(inputs),
    parties: partiesOfRun(run),
    ...githubSource(inputs, run),
    identify: identifyInputs(inputs),
  };
}
