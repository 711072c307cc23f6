import type { DecisionCheck } from './decision.ts';
import type { SignerIdentity, TrustedTime } from './evidence.ts';
import type { Subject } from './subject.ts';
import type { Verdict } from './verdict.ts';

/** A file that is not as it was signed: signed but not there, there but not signed, other content. */
export interface FileDifference {
  readonly kind: 'missing' | 'extra' | 'changed';
  /** Model-relative. */
  readonly path: string;
}

/** The signature of a model that was believed, and the folder against it. */
export interface VerifiedSignature {
  readonly signer: SignerIdentity;
  readonly times: readonly TrustedTime[];
  /** Where the signature lay, for people. */
  readonly place: string;
  /** Number of files that were compared. */
  readonly files: number;
  /** Every file that is not as signed, by path. */
  readonly differences: readonly FileDifference[];
  /** What lies in the folder and was not compared, by path: nobody vouches for it. */
  readonly ignored: readonly string[];
}

/** What is known of a model at the door, before it is loaded. */
export interface Verification {
  readonly subject: Subject;
  /** Whose decision was asked for; absent when the signature alone was verified. */
  readonly environment?: string;
  readonly verdict: Verdict;
  /** `deny-list`, `bundles`, `decision`, `signature`, `files`, as far as they were asked for; in this order. */
  readonly checks: readonly DecisionCheck[];
  /** Absent when no signature was believed, and when the subject was given as a digest. */
  readonly signature?: VerifiedSignature;
}
