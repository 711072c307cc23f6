import { formatDigest } from '../../domain/digest.ts';
import { runGate, type RunGateOptions } from '../../flows/run-gate.ts';
import { isSeveral, judgedOf } from '../../flows/run-gates.ts';
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
import type { PerformAction } from '../run-action.ts';
import type { gateSpec } from '../specs/gate.ts';

type GateInputs = InputValues<(typeof gateSpec)['inputs']>;

/** Decision on evidence that is there, on one subject or on several. */
export const performGate: PerformAction<(typeof gateSpec)['inputs']> = async (inputs, { context }) => {
  const run = await readGithubRun();
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
