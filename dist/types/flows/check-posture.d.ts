import { type PostureReport } from '../domain/posture.ts';
import type { Subject } from '../domain/subject.ts';
import type { FlowContext } from './context.ts';
import { type EvidenceOptions, type StoredEvidence } from './evidence-sink.ts';
export interface CheckPostureOptions extends EvidenceOptions {
    /** `owner/name`. */
    readonly github: string;
    /** Branch whose rules count; default: that of the repository. */
    readonly branch?: string | undefined;
    /** Folder of a checkout of the repository, whose workflows are read. Default: the current folder. */
    readonly checkout?: string | undefined;
    /** Paths in the repository that must have a code owner. */
    readonly owned?: readonly string[] | undefined;
    /** JSON file to write the report to. */
    readonly report?: string | undefined;
    /** What the statement is about. Default: the source, at the commit of the checkout. */
    readonly subject?: string | undefined;
    /** Default: `GITHUB_TOKEN`. */
    readonly token?: string | undefined;
    /** Base of the API. Default: `GITHUB_API_URL`, or GitHub's own. */
    readonly apiUrl?: string | undefined;
}
export interface PostureOutcome {
    readonly report: PostureReport;
    readonly subject?: Subject;
    readonly stored?: StoredEvidence;
}
/**
 * Compares the settings of a repository at GitHub, and the workflows of a checkout of it, with what the gate rests on;
 * signs and stores the statement about it when asked to, whatever it says. Errors: `invalid-input` without a token,
 * those of GitHub for the repository itself, of the subject and of the signer; every other refusal is an undecided check.
 */
export declare function checkPosture(options: CheckPostureOptions, context: FlowContext): Promise<PostureOutcome>;
