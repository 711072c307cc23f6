import { AppError } from '../domain/errors.ts';
import { formatDigest } from '../domain/digest.ts';
import { systemContext } from '../flows/context.ts';
import type { CertificateClaims } from '../flows/wanted-extensions.ts';
import type { ModelVerified } from '../flows/verify-model.ts';
import { verifySubject, type VerifyOutcome } from '../flows/verify-subject.ts';
import { renderEntry } from '../report/entry-text.ts';
import { only, onlySigner } from '../flows/several-trusted.ts';
import type { ThresholdVerified } from '../flows/verify-threshold.ts';
import { renderThreshold } from '../report/threshold-text.ts';
import { renderVerification } from '../report/verification-text.ts';
import { identifyOptions, type AuditFlags, type SubjectFlags } from './flags.ts';
import {
  isImage,
  refuseImageOptions,
  refuseSeveral,
  verifyImagesVerb,
  type ImageFlags,
} from './verb-image.ts';
import { verifyFileVerb } from './verb-file.ts';
import { shownPath } from './shown-path.ts';
import { done, type CliPorts, type ExitCode, type Verb } from './verb.ts';

export interface VerifyVerbOptions extends SubjectFlags, AuditFlags, ImageFlags, CertificateClaims {
  /** The first subject. */
  readonly subject: string;
  /** All of them: several are images. */
  readonly subjects: readonly string[];
  readonly signature?: readonly string[];
  readonly file?: boolean;
  readonly key?: readonly string[];
  readonly certificateIdentity?: readonly string[];
  readonly certificateOidcIssuer?: readonly string[];
  readonly certificateSubject?: readonly string[];
  readonly threshold?: number;
  readonly requireRead?: boolean;
  readonly transparencyLog?: boolean;
  readonly trustedRoot?: string;
  readonly certificateRoot?: string;
  readonly timestampAuthority?: readonly string[];
  readonly tlogThreshold?: number;
  readonly timestampThreshold?: number;
  readonly sctThreshold?: number;
  readonly acceptModelSigningV02?: boolean;
  readonly policy?: string;
  readonly environment?: string;
  readonly evidence?: readonly string[];
  readonly ignoreUnsignedFiles?: boolean;
}

const EXIT = { pass: 0, block: 1, indeterminate: 3 } as const;

export const verifyVerb: Verb<VerifyVerbOptions> = async (options, ports) => {
  const { signature: signatures = [], ...rest } = options;
  const trust = severalTrusted(rest);
  const single = () => ({ ...onlySigner(trust), signature: only('signature', signatures) });
  refuseSeveral(options.subjects);
  if (options.policy === undefined && (options.audit ?? options.auditKey) !== undefined) {
    throw new AppError('invalid-input', 'an audit log was given, and no decision is verified', {
      hint: 'what is logged is a deployment under a decision: give policy, environment and evidence',
    });
  }
  if (isImage(options.subject) && options.policy === undefined) {
    if (options.subjectKind !== 'model') return await verifyImagesVerb(options.subjects, single(), ports);
    const { verifyRegistryModelVerb } = await import('./verb-registry-model.ts');
    return await verifyRegistryModelVerb(options.subjects, single(), ports);
  }
  if (options.subjects.length > 1) {
    throw new AppError('invalid-input', 'a decision is verified for one subject at a time');
  }
  refuseImageOptions(options);
  if (options.file === true) return await verifyFileVerb(single());
  const outcome = await verifySubject(
    options.subject,
    { ...trust, signatures, identify: identifyOptions(options) },
    systemContext(ports),
  );
  return done(textOf(outcome, ports), jsonOf(outcome), exitOf(outcome));
};

/** The flags that may be repeated, by the names of the flow. */
function severalTrusted<T extends Omit<VerifyVerbOptions, 'signature'>>(flags: T) {
  const { key: keys = [], certificateIdentity: certificateIdentities = [], ...rest } = flags;
  const { certificateOidcIssuer: certificateOidcIssuers = [], ...others } = rest;
  const { certificateSubject: certificateSubjects = [], ...single } = others;
  return { ...single, keys, certificateIdentities, certificateOidcIssuers, certificateSubjects };
}

function exitOf(outcome: VerifyOutcome): ExitCode {
  switch (outcome.kind) {
    case 'signature':
      return outcome.model.ok ? 0 : 1;
    case 'threshold':
      return outcome.threshold.ok ? 0 : 1;
    case 'decision':
      return EXIT[outcome.decision.verdict];
  }
}

function textOf(outcome: VerifyOutcome, { terminal }: CliPorts): string {
  switch (outcome.kind) {
    case 'signature':
      return renderVerification(shown(outcome.model), terminal);
    case 'threshold':
      return renderThreshold(shownThreshold(outcome.threshold), terminal);
    case 'decision': {
      const { decision } = outcome;
      const { model } = decision;
      const entry = renderEntry(decision, terminal);
      // A folder that is as signed needs no second telling; one that is not, every file.
      return model === undefined || model.ok
        ? entry
        : `${entry}\n${renderVerification(shown(model), terminal)}`;
    }
  }
}

function shown(model: ModelVerified): ModelVerified {
  return { ...model, signature: shownPath(model.signature) };
}

function shownThreshold({ counted, rejected, ...rest }: ThresholdVerified): ThresholdVerified {
  return {
    ...rest,
    counted: counted.map((each) => ({ ...each, name: shownPath(each.name) })),
    rejected: rejected.map((each) => ({ ...each, name: shownPath(each.name) })),
  };
}

function jsonOf(outcome: VerifyOutcome): unknown {
  switch (outcome.kind) {
    case 'signature': {
      const { model } = outcome;
      const verdict = model.ok ? 'pass' : 'block';
      return {
        verdict,
        subject: model.subject,
        digest: formatDigest(model.subject.digest),
        ...signatureJson(model),
      };
    }
    case 'threshold':
      return thresholdJson(outcome.threshold);
    case 'decision': {
      const { subject, environment, verdict, checks, model } = outcome.decision;
      const digest = formatDigest(subject.digest);
      return {
        verdict,
        subject,
        digest,
        environment,
        checks,
        ...(model === undefined ? {} : signatureJson(model)),
      };
    }
  }
}

function thresholdJson({ ok, threshold, counted, rejected }: ThresholdVerified) {
  const [first] = counted;
  return {
    verdict: ok ? 'pass' : 'block',
    threshold,
    signers: counted.length,
    ...(first === undefined
      ? {}
      : {
          subject: first.verification.subject,
          digest: formatDigest(first.verification.subject.digest),
        }),
    counted: counted.map(({ name, signerName, verification }) => ({
      signerName,
      ...signatureJson({ ...verification, signature: name }),
    })),
    rejected,
  };
}

function signatureJson(model: ModelVerified) {
  const { signature, signer, times, signedSha256, differences, ignored, signedIgnorePaths } = model;
  const { unreadBySigner: unread, followedLinks } = model;
  return {
    signature: { file: signature, signer, times, signedSha256, ignorePaths: signedIgnorePaths, unread },
    files: { compared: model.manifest.entries.length, differences, ignored, followedLinks },
  };
}
