import { verifySubject } from '../../flows/verify-subject.ts';
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
      certificateIdentity: inputs['certificate-identity'],
      certificateOidcIssuer: inputs['certificate-oidc-issuer'],
      trustedRoot: inputs['trusted-root'],
      certificateRoot: inputs['certificate-root'],
      certificateSubject: inputs['certificate-subject'],
      timestampAuthority: inputs['timestamp-authority'],
      acceptModelSigningV02: inputs['accept-model-signing-v02'],
      identify: identifyInputs(inputs),
    },
    context,
  );
  return verificationResult(outcome);
};
