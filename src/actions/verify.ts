import { verifySubject } from '../flows/verify-subject.ts';
import { runAction } from './run-action.ts';
import { verifySpec } from './specs/verify.ts';
import { verificationResult } from './support/verification-result.ts';

await runAction(verifySpec, async (inputs, { context }) => {
  const outcome = await verifySubject(
    inputs.subject,
    {
      ...inputs,
      certificateIdentity: inputs['certificate-identity'],
      certificateOidcIssuer: inputs['certificate-oidc-issuer'],
      trustedRoot: inputs['trusted-root'],
    },
    context,
  );
  return verificationResult(outcome);
});
