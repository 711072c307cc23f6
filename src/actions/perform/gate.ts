import { formatDigest, parseDigest } from '../../domain/digest.ts';
import type { FlowContext } from '../../flows/context.ts';
import { runGate } from '../../flows/run-gate.ts';
import { isReference } from '../../registry/reference.ts';
import { readGithubRun } from '../../platform/github-run.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { withGithubToken } from '../support/store-input.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { checkPublishing, publishDecision } from '../support/publish.ts';
import { decisionResult } from '../support/decision-result.ts';
import { githubSource } from '../support/github-source.ts';
import { folderInCheckout } from '../support/folder-in-checkout.ts';
import { partiesOfRun } from '../support/parties.ts';
import { policyInput } from '../support/policy-input.ts';
import type { PerformAction } from '../run-action.ts';
import type { gateSpec } from '../specs/gate.ts';

/** Decision on evidence that is there. */
export const performGate: PerformAction<(typeof gateSpec)['inputs']> = async (inputs, { context }) => {
  const run = await readGithubRun();
  await checkPublishing(inputs, run);
  const outcome = await runGate(
    inputs.subject,
    {
      ...inputs,
      policy: policyInput(inputs.policy, run),
      ...signerInputs(inputs),
      output: inputs.decision,
      parties: partiesOfRun(run),
      ...githubSource(inputs, run),
      identify: identifyInputs(inputs),
    },
    withGithubToken(context, inputs['github-token']),
  );
  const { decision, output } = outcome;
  const place = (): string => folderOf(inputs.subject, context);
  const result = decisionResult(outcome, place);
  await publishDecision(decision, { inputs, run, folderOf: place });
  return {
    ...result,
    outputs: {
      allowed: String(decision.allowed),
      digest: formatDigest(decision.subject.digest),
      decision: output ?? '',
      'policy-digest': decision.policy.sha256,
    },
  };
};

/** Findings count from the folder of the model; a subject given as digest lies nowhere. */
function folderOf(subject: string, context: FlowContext): string {
  return !isReference(subject) && parseDigest(subject.replace(/^git:/, 'gitCommit:')) === undefined
    ? folderInCheckout(subject, context)
    : '';
}
