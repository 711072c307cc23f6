import { logInput } from '../support/log-input.ts';
import { verifySubject } from '../../flows/verify-subject.ts';
import { AppError } from '../../domain/errors.ts';
import { isReference } from '../../registry/reference.ts';
import { countInput, thresholdInputs } from '../support/count-input.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { readGithubRun } from '../../platform/github-run.ts';
import { checkDeployment, recordDeployment } from '../support/deployment.ts';
import { auditInputs } from '../support/signer-inputs.ts';
import { policyInput } from '../support/policy-input.ts';
import { storeInput, withGithubToken } from '../support/store-input.ts';
import { refuseWithout, targetInput } from '../support/target-input.ts';
import { verificationResult } from '../support/verification-result.ts';
import type { PerformAction } from '../run-action.ts';
import type { verifySpec } from '../specs/verify.ts';

/** Signature or decision. */
export const performVerify: PerformAction<(typeof verifySpec)['inputs']> = async (inputs, { context }) => {
  const what = targetInput({ model: ['subject', inputs.subject], image: inputs.image, file: inputs.file });
  if (what.kind !== 'model') {
    const { performVerifyOther } = await import('./verify-images.ts');
    return await performVerifyOther(what, inputs, context);
  }
  refuseWithout(inputs, 'subject', ['recursive', 'annotation', 'subject-kind']);
  if (isReference(what.target) && inputs.policy === undefined) {
    throw new AppError('invalid-input', 'an image without a policy is given as input image');
  }
  const run = await readGithubRun();
  await checkDeployment(inputs, run);
  const outcome = await verifySubject(
    what.target,
    {
      ...inputs,
      ...auditInputs(inputs),
      policy: inputs.policy === undefined ? undefined : policyInput(inputs.policy, run),
      evidence: storeInput(inputs.evidence),
      keys: inputs.key,
      certificateIdentities: inputs['certificate-identity'],
      certificateOidcIssuers: inputs['certificate-oidc-issuer'],
      certificateSubjects: inputs['certificate-subject'],
      signatures: inputs.signature,
      threshold: countInput('threshold', inputs.threshold),
      requireRead: inputs['require-read'],
      ignoreUnsignedFiles: inputs['ignore-unsigned-files'],
      certificateExtension: inputs['certificate-extension'],
      transparencyLog: logInput(inputs['transparency-log']),
      trustedRoot: inputs['trusted-root'],
      certificateRoot: inputs['certificate-root'],
      timestampAuthority: inputs['timestamp-authority'],
      ...thresholdInputs(inputs),
      acceptModelSigningV02: inputs['accept-model-signing-v02'],
      identify: identifyInputs(inputs),
    },
    withGithubToken(context, inputs['github-token']),
  );
  const recorded = await recordDeployment(outcome, inputs, run);
  return verificationResult(outcome, recorded);
};
