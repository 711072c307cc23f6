import { formatDigest } from '../../domain/digest.ts';
import type { DecisionVerification } from '../../flows/verify-decision.ts';
import type { ModelVerified } from '../../flows/verify-model.ts';
import type { VerifyOutcome } from '../../flows/verify-subject.ts';
import type { ThresholdVerified } from '../../flows/verify-threshold.ts';
import type { ActionResult } from '../run-action.ts';
import { renderFacts, type Facts } from './facts-summary.ts';
import { signerText } from './signer-text.ts';

/** Most files named in the summary. */
const MAX_NAMED = 20;

/** What the verify action says about either kind of verification; `recorded`: what was written down of it. */
export function verificationResult(outcome: VerifyOutcome, recorded: Facts = []): ActionResult {
  switch (outcome.kind) {
    case 'signature':
      return signatureResult(outcome.model);
    case 'threshold':
      return thresholdResult(outcome.threshold);
    case 'decision':
      return decisionResult(outcome.decision, recorded);
  }
}

function signatureResult(model: ModelVerified): ActionResult {
  const verdict = model.ok ? 'pass' : 'block';
  const digest = formatDigest(model.subject.digest);
  const count = model.differences.length;
  const [first] = model.differences;
  const headline = model.ok
    ? `verified ${digest}: every file is as signed`
    : `${String(count)} ${count === 1 ? 'file is' : 'files are'} not as signed, first ${first?.path ?? ''} (${first?.kind ?? ''})`;
  return {
    verdict,
    headline,
    summary: renderFacts('Verification', verdict, [
      ['Model', `${model.subject.name}, ${String(model.manifest.entries.length)} files`],
      ['Digest', digest],
      ...signatureRows(model),
    ]),
    outputs: { digest, signer: signerText(model.signer) },
  };
}

function thresholdResult({ ok, threshold, counted, rejected }: ThresholdVerified): ActionResult {
  const verdict = ok ? 'pass' : 'block';
  const [first] = counted;
  const digest = first === undefined ? '' : formatDigest(first.verification.subject.digest);
  const [problem] = rejected;
  const why = ok || problem === undefined ? '' : `; ${problem.name} ${problem.reason}`;
  return {
    verdict,
    headline: `${String(counted.length)} of ${String(threshold)} signers that are needed${why}`,
    summary: renderFacts('Verification', verdict, [
      ['Digest', digest],
      ['Signers needed', String(threshold)],
      ...counted.map(({ name, verification }) => [name, signerText(verification.signer)] as const),
      ...rejected.map(({ name, reason }) => [name, `not counted: ${reason}`] as const),
    ]),
    outputs: {
      digest,
      signer: counted.map(({ verification }) => signerText(verification.signer)).join('\n'),
    },
  };
}

function decisionResult(decision: DecisionVerification, recorded: Facts): ActionResult {
  const { subject, environment, verdict, checks, model } = decision;
  const digest = formatDigest(subject.digest);
  const failed = checks.filter(({ result }) => result === 'block' || result === 'indeterminate');
  const why = failed.map(({ reason }) => reason).join('; ');
  return {
    verdict,
    headline: `${environment}: ${verdict}${why === '' ? '' : `: ${why}`}`,
    summary: renderFacts(`Verification for ${environment}`, verdict, [
      ['Subject', subject.name],
      ['Digest', digest],
      ...checks.map(({ id, result, reason, remedy }) => {
        const help = remedy === undefined || result === 'pass' ? '' : ` → ${remedy}`;
        return [id, `${result}: ${reason}${help}`] as const;
      }),
      ...(model === undefined ? [] : signatureRows(model)),
      ...recorded,
    ]),
    outputs: { digest, signer: model === undefined ? '' : signerText(model.signer) },
  };
}

function signatureRows(model: ModelVerified): (readonly [string, string])[] {
  return [
    ['Signer', signerText(model.signer)],
    ['Signature', model.signature],
    ...model.differences.slice(0, MAX_NAMED).map(({ kind, path }) => [kind, path] as const),
  ];
}
