import { type YamlNode } from '../yaml/node.ts';
import { type ActionReference, type Job, type Step } from './workflow.ts';
/** What a reference after `@` is. Without asking GitHub a tag and an odd branch look alike: both count as `tag`. */
export type RefKind = 'commit' | 'branch' | 'tag' | 'unknown';
export declare function refKind(ref: string): RefKind;
/** The action a step uses, or the workflow a job calls; nothing for local ones and images. */
export declare function usesOf(owner: Step | Job): readonly {
    readonly reference: ActionReference;
    readonly at: YamlNode;
}[];
