import { AppError } from '../domain/errors.ts';
import { namesAudit, type AuditOptions } from './audit-options.ts';
import type { FlowContext } from './context.ts';
import type { IdentifyOptions } from './identify.ts';
import { only, onlySigner, type SeveralTrusted } from './several-trusted.ts';
import { openVerifier, timestampFiles } from './signature-verifier.ts';
import type { StoreNames } from './store-names.ts';
import { wantedExtensions } from './wanted-extensions.ts';
import type { DecisionVerification } from './verify-decision.ts';
import { verifyModel, type ModelVerified } from './verify-model.ts';
import type { ThresholdVerified } from './verify-threshold.ts';

export interface VerifySubjectOptions extends SeveralTrusted, AuditOptions {
  /** So many different signers of those named must have signed; without it there is one signer and one signature. */
  readonly threshold?: number | undefined;
  readonly policy?: string | undefined;
  readonly environment?: string | undefined;
  /** Evidence store that holds the decision. */
  readonly evidence?: StoreNames | undefined;
  /** Signature files; none: where the signature of the model lies when nobody says otherwise. */
  readonly signatures: readonly string[];
  readonly ignoreUnsignedFiles?: boolean | undefined;
  /** Refuse a signature whose signer had not read every file. */
  readonly requireRead?: boolean | undefined;
  /**
   * How the subject of a decision is read. A signature says itself what it covers; the verifier adds links to follow and
   * paths to leave out, as those of signers who did not write down what they left out.
   */
  readonly identify?: IdentifyOptions;
}

export type VerifyOutcome =
  | { readonly kind: 'signature'; readonly model: ModelVerified }
  | { readonly kind: 'threshold'; readonly threshold: ThresholdVerified }
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
  const { policy, environment, evidence, ignoreUnsignedFiles, requireRead, identify = {} } = options;
  if (policy === undefined && environment === undefined && evidence === undefined) {
    if (namesAudit(options) !== undefined) {
      throw new AppError('invalid-input', 'an audit log was given, and no decision is verified', {
        hint: 'what is logged is the deployment under a decision: give policy, environment and evidence',
      });
    }
    return await verifyBySignatures(target, options, context);
  }
  refuseOtherTrust(options);
  const signature = only('signature', options.signatures);
  if (policy === undefined || environment === undefined || evidence === undefined) {
    const missing = Object.entries({ policy, environment, evidence }).find(
      ([, value]) => value === undefined,
    );
    throw new AppError('invalid-input', `${missing?.[0] ?? ''} is missing to verify a decision`, {
      hint: 'give policy, environment and evidence together',
    });
  }
  const { verifyDecision } = await import('./verify-decision.ts');
  const rules = { ignoreUnsignedFiles, requireRead, identify };
  const named = { policy, environment, evidence, signature, ...rules };
  const decision = await verifyDecision(target, named, context);
  if (namesAudit(options) !== undefined) {
    const { logDeployment } = await import('./log-deployment.ts');
    await logDeployment(decision, options, context);
  }
  return { kind: 'decision', decision };
}

async function verifyBySignatures(
  target: string,
  options: VerifySubjectOptions,
  context: FlowContext,
): Promise<VerifyOutcome> {
  const { signatures, threshold, ignoreUnsignedFiles, requireRead, identify = {} } = options;
  const { allowSymlinks, ignorePaths, ...others } = identify;
  const rules = { ignoreUnsignedFiles, requireRead, allowSymlinks, ignorePaths };
  const verifier = threshold === undefined ? await openVerifier(onlySigner(options)) : undefined;
  if (Object.keys(others).length > 0) {
    throw new AppError('invalid-input', 'options on how a subject is read are for a decision', {
      hint: 'leave subject-kind out: a signature is of a model',
    });
  }
  if (verifier !== undefined) {
    const signature = only('signature', signatures);
    return {
      kind: 'signature',
      model: await verifyModel(target, { verifier, signature, ...rules }, context),
    };
  }
  const { openVerifiers, verifyThreshold } = await import('./verify-threshold.ts');
  const signers = await openVerifiers(options);
  const asked = { signatures, signers, threshold: threshold ?? 0, ...rules };
  return { kind: 'threshold', threshold: await verifyThreshold(target, asked, context) };
}

/** With a policy, the policy alone says whom to believe. */
function refuseOtherTrust(options: VerifySubjectOptions): void {
  const { keys, certificateIdentities, certificateOidcIssuers, certificateSubjects, threshold } = options;
  const { trustedRoot, certificateRoot, acceptModelSigningV02 } = options;
  const others = [
    ...[...keys, ...certificateIdentities, ...certificateOidcIssuers, ...certificateSubjects],
    ...[threshold, trustedRoot, certificateRoot, ...timestampFiles(options)],
    ...[options.tlogThreshold, options.timestampThreshold, options.sctThreshold],
    ...[options.transparencyLog, ...Object.keys(wantedExtensions(options))],
  ];
  if (acceptModelSigningV02 !== true && others.every((other) => other === undefined)) return;
  throw new AppError('invalid-input', 'a policy and a signer named beside it exclude each other', {
    hint: 'the policy says whose signatures count, and how many: leave out key, certificate identity, roots, threshold, timestamp authority and older formats',
  });
}
