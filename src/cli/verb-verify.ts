import { formatDigest } from '../domain/digest.ts';
import { systemContext } from '../flows/context.ts';
import type { ModelVerified } from '../flows/verify-model.ts';
import { verifySubject, type VerifyOutcome } from '../flows/verify-subject.ts';
import { renderEntry } from '../report/entry-text.ts';
import { renderVerification } from '../report/verification-text.ts';
import { identifyOptions, type SubjectFlags } from './flags.ts';
import { isImage, refuseImageOptions, verifyImageVerb, type ImageFlags } from './verb-image.ts';
import { verifyFileVerb } from './verb-file.ts';
import { shownPath } from './shown-path.ts';
import { done, type CliPorts, type ExitCode, type Verb } from './verb.ts';

export interface VerifyVerbOptions extends SubjectFlags, ImageFlags {
  readonly subject: string;
  readonly signature?: string;
  readonly file?: boolean;
  readonly key?: string;
  readonly certificateIdentity?: string;
  readonly certificateOidcIssuer?: string;
  readonly trustedRoot?: string;
  readonly certificateRoot?: string;
  readonly certificateSubject?: string;
  readonly timestampAuthority?: string;
  readonly acceptModelSigningV02?: boolean;
  readonly policy?: string;
  readonly environment?: string;
  readonly evidence?: string;
  readonly ignoreUnsignedFiles?: boolean;
}

const EXIT = { pass: 0, block: 1, indeterminate: 3 } as const;

export const verifyVerb: Verb<VerifyVerbOptions> = async (options, ports) => {
  if (isImage(options.subject)) return await verifyImageVerb(options, ports);
  refuseImageOptions(options);
  if (options.file === true) return await verifyFileVerb(options);
  const outcome = await verifySubject(
    options.subject,
    { ...options, identify: identifyOptions(options) },
    systemContext(ports),
  );
  return done(textOf(outcome, ports), jsonOf(outcome), exitOf(outcome));
};

function exitOf(outcome: VerifyOutcome): ExitCode {
  switch (outcome.kind) {
    case 'signature':
      return outcome.model.ok ? 0 : 1;
    case 'decision':
      return EXIT[outcome.decision.verdict];
  }
}

function textOf(outcome: VerifyOutcome, { terminal }: CliPorts): string {
  switch (outcome.kind) {
    case 'signature':
      return renderVerification(shown(outcome.model), terminal);
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

function signatureJson(model: ModelVerified) {
  const { signature, signer, times, signedSha256, differences, ignored, signedIgnorePaths } = model;
  return {
    signature: { file: signature, signer, times, signedSha256, ignorePaths: signedIgnorePaths },
    files: { compared: model.manifest.entries.length, differences, ignored },
  };
}
