import { readFile } from 'node:fs/promises';
import type { Finding } from '../../domain/finding.ts';
import type { FlowContext } from '../../flows/context.ts';
import { runChain, type ChainScan } from '../../flows/run-chain.ts';
import { readGithubRun } from '../../platform/github-run.ts';
import { formatInput } from '../support/bom-inputs.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { withGithubToken } from '../support/store-input.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { checkPublishing, checkUpload, publishDecision, uploadFindings } from '../support/publish.ts';
import { decisionResult } from '../support/decision-result.ts';
import { githubSource } from '../support/github-source.ts';
import { folderInCheckout } from '../support/folder-in-checkout.ts';
import { partiesOfRun } from '../support/parties.ts';
import { policyInput } from '../support/policy-input.ts';
import { isUnsignedRun, renderSecondStage, WITHOUT_SECRETS } from '../support/unsigned-run.ts';
import type { PerformAction } from '../run-action.ts';
import type { chainSpec } from '../specs/chain.ts';

/** The whole chain. */
export const performChain: PerformAction<(typeof chainSpec)['inputs']> = async (inputs, { context }) => {
  const run = await readGithubRun();
  const unsigned = isUnsignedRun(inputs, run, context.env);
  if (!unsigned) {
    await checkPublishing(inputs, run);
    await checkUpload(inputs, run);
  }
  const made = await runChain(
    inputs.model,
    {
      ...inputs,
      policy: policyInput(inputs.policy, run),
      ...signerInputs(inputs),
      materials: inputs.material,
      formats: formatInput(inputs.format),
      parties: partiesOfRun(run),
      ...githubSource(inputs, run),
      identify: identifyInputs(inputs),
      ...(unsigned ? WITHOUT_SECRETS : {}),
    },
    withGithubToken(context, inputs['github-token']),
  );
  const place = folderOf(made.scans, context);
  const result = decisionResult(made.gate, place);
  if (!unsigned) await publishDecision(made.gate.decision, { inputs, run, folderOf: place });
  if (!unsigned && inputs['upload-sarif'] === true)
    await uploadFindings(await readFile(made.sarif, 'utf8'), inputs, run);
  const { digest, signature, bom, boms, sarif, evidence } = made;
  return {
    ...result,
    summary: `${result.summary}${renderSecondStage(made.secondStage ?? [], run)}`,
    outputs: {
      allowed: String(made.gate.decision.allowed),
      'source-digest': made.sourceDigest ?? '',
      decision: made.gate.output ?? '',
      boms: boms.join('\n'),
      ...{ digest, signature, bom, sarif, evidence },
    },
  };
};

/** Places of findings count from the folder that was scanned, those of annotations from the checkout. */
function folderOf(scans: readonly ChainScan[], context: FlowContext): (finding: Finding) => string {
  const folders = new Map<string, string>();
  for (const { result, path } of scans) {
    const folder = folderInCheckout(path, context);
    for (const { fingerprint } of result.findings) folders.set(fingerprint, folder);
  }
  return ({ fingerprint }) => folders.get(fingerprint) ?? '';
}
