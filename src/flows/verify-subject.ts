import { AppError } from '../domain/errors.ts';
import type { FlowContext } from './context.ts';
import type { IdentifyOptions } from './identify.ts';
import { openVerifier, type TrustOptions } from './signature-verifier.ts';
import type { DecisionVerification } from './verify-decision.ts';
import { verifyModel, type ModelVerified } from './verify-model.ts';

export interface VerifySubjectOptions extends TrustOptions {
  readonly policy?: string | undefined;
  readonly environment?: string | undefined;
  /** Folder of the evidence store that holds the decision. */
  readonly evidence?: string | undefined;
  readonly signature?: string | undefined;
  readonly ignoreUnsignedFiles?: boolean | undefined;
  /** How the subject of a decision is read; a signature says itself what it covers. */
  readonly identify?: IdentifyOptions;
}

export type VerifyOutcome =
  | { readonly kind: 'signature'; readonly model: ModelVerified }
  | { readonly kind: 'decision'; readonly decision: DecisionVerification };

/**
 * Verifies a model by its signature (a key or a certificate identity was named) or a subject by the decision of a gate
 * (policy, environment and store were named). `invalid-input` for a mixture and for less than one of them.
 */
export async function verifySubject(
  target: string,
  options: VerifySubjectOptions,
  context: FlowContext,
): Promise<VerifyOutcome> {
  const { policy, environment, evidence, signature, ignoreUnsignedFiles, identify = {} } = options;
  if (policy === undefined && environment === undefined && evidence === undefined) {
    const verifier = await openVerifier(options);
    const [ignored] = Object.keys(identify);
    if (ignored !== undefined) {
      throw new AppError('invalid-input', 'options on how a subject is read are for a decision', {
        hint: 'leave them out: a signature says itself which files it covers',
      });
    }
    const model = await verifyModel(target, { verifier, signature, ignoreUnsignedFiles }, context);
    return { kind: 'signature', model };
  }
  refuseOtherTrust(options);
  if (policy === undefined || environment === undefined || evidence === undefined) {
    const missing = Object.entries({ policy, environment, evidence }).find(
      ([, value]) => value === undefined,
    );
    throw new AppError('invalid-input', `${missing?.[0] ?? ''} is missing to verify a decision`, {
      hint: 'give policy, environment and evidence together',
    });
  }
  const { verifyDecision } = await import('./verify-decision.ts');
  const named = { policy, environment, evidence, signature, ignoreUnsignedFiles, identify };
  return { kind: 'decision', decision: await verifyDecision(target, named, context) };
}

/** With a policy, the policy alone says whom to believe. */
function refuseOtherTrust(options: TrustOptions): void {
  const { key, certificateIdentity, certificateOidcIssuer, trustedRoot } = options;
  const { certificateRoot, certificateSubject, timestampAuthority, acceptModelSigningV02 } = options;
  const others = [
    ...[key, certificateIdentity, certificateOidcIssuer, trustedRoot],
    ...[certificateRoot, certificateSubject, timestampAuthority],
  ];
  if (acceptModelSigningV02 !== true && others.every((other) => other === undefined)) return;
  throw new AppError('invalid-input', 'a policy and a signer named beside it exclude each other', {
    hint: 'the policy says whose signatures count: leave out key, certificate identity, roots, timestamp authority and older formats',
  });
}
