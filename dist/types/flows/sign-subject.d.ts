import type { SignerIdentity } from '../domain/evidence.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Signer } from '../domain/ports.ts';
import type { Serialization } from '../domain/serialization.ts';
import type { Subject } from '../domain/subject.ts';
import { type AuditTrail } from './audit-trail.ts';
import type { FlowContext } from './context.ts';
import { type EvidenceOptions, type StoredEvidence } from './evidence-sink.ts';
import { type Identified } from './identify.ts';
import { type ContentOptions, type SignableModel } from './sign-content.ts';
export interface SignSubjectOptions extends EvidenceOptions, ContentOptions {
    /** Signature file; default `model.sig` in the folder, `FILE.sig` beside a model that is one file. */
    readonly signature?: string | undefined;
    /** A subject identified in this run, to not hash twice. */
    readonly identified?: Identified;
    /** A signer opened in this run, in place of the signer options. */
    readonly signer?: Signer | undefined;
    /** A trail opened in this run, in place of the audit options. */
    readonly trail?: AuditTrail | undefined;
}
export interface SignOutcome {
    readonly subject: Subject;
    /** The model digest; for another serialisation than whole files by SHA-256 the root under that one. */
    readonly digest: string;
    readonly serialization: Serialization;
    readonly files: number;
    /** How many digests came from elsewhere than reading the file, by where from. */
    readonly unread: SignableModel['unread'];
    /** Paths that are symbolic links and were followed, sorted. */
    readonly followedLinks: readonly string[];
    /** Files behind the model digest; undefined for another serialisation. */
    readonly manifest: Manifest | undefined;
    /** Path of the signature. */
    readonly signature: string;
    readonly bundleSha256: string;
    readonly signer: SignerIdentity;
    readonly stored: StoredEvidence | undefined;
}
/**
 * Signs a model (OMS v1.0): writes the signature file, and puts the same bundle into the evidence store when one is
 * given. Errors: those of identity and signer; `invalid-input` when the signature would change what it signs.
 */
export declare function signSubject(target: string, options: SignSubjectOptions, context: FlowContext): Promise<SignOutcome>;
