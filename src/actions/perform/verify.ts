import { verifySubject } from '../../flows/verify-subject.ts';
import { countInput } from '../support/count-input.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { verificationResult } from '../support/verification-result.ts';
import type { PerformAction } from '../run-action.ts';
import type { verifySpec } from '../specs/verify.ts';

/** Signature or decision. */
export const performVerify: PerformAction<(typeof verifySpec)['inputs']> = async (inputs, { context }) => {
  const outcome = await verifySubject(
    inputs.subject,
    {
      ...inputs,
      keys: inputs.key,
      certificateIdentities: inputs['certificate-identity'],
      certificateOidcIssuers: inputs['certificate-oidc-issuer'],
      certificateSubjects: inputs['certificate-subject'],
      signatures: inputs.signature,
      threshold: countInput('threshold', inputs.threshold),
      requireRead: inputs['require-read'],
      ignoreUnsignedFiles: inputs['ignore-unsigned-files'],
      certificateExtension: inputs['certificate-extension'],
      trustedRoot: inputs['trusted-root'],
      certificateRoot: inputs['certificate-root'],
      timestampAuthority: inputs['timestamp-authority'],
      acceptModelSigningV02: inputs['accept-model-signing-v02'],
      identify: identifyInputs(inputs),
    },
    context,
  );
  return verificationResult(outcome);
};
