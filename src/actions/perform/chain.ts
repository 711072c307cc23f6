import { runChain } from '../../flows/run-chain.ts';
import { readGithubRun } from '../../platform/github-run.ts';
import { checkComment, keepComment } from '../support/comment.ts';
import { decisionResult } from '../support/decision-result.ts';
import { partiesOfRun } from '../support/parties.ts';
import type { PerformAction } from '../run-action.ts';
import type { chainSpec } from '../specs/chain.ts';

/** The whole chain. */
export const performChain: PerformAction<(typeof chainSpec)['inputs']> = async (inputs, { context }) => {
  const run = await readGithubRun();
  checkComment(inputs, run);
  const made = await runChain(
    inputs.model,
    {
      ...inputs,
      signingConfig: inputs['signing-config'],
      auditKey: inputs['audit-key'],
      materials: inputs.material,
      parties: partiesOfRun(run),
    },
    context,
  );
  const result = decisionResult(made.gate);
  await keepComment(result.summary, inputs, run);
  const { digest, signature, bom, sarif, evidence } = made;
  return {
    ...result,
    outputs: {
      allowed: String(made.gate.decision.allowed),
      'source-digest': made.sourceDigest ?? '',
      decision: made.gate.output ?? '',
      ...{ digest, signature, bom, sarif, evidence },
    },
  };
};
