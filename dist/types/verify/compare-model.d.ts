import { type Manifest } from '../domain/manifest.ts';
import type { ModelContent } from '../domain/serialization.ts';
import type { ModelPayload } from './model-payload.ts';
export interface ModelDifference {
    /** Against the signed list: signed but not there, there but not signed, other content. */
    readonly kind: 'missing' | 'extra' | 'changed';
    /** Model-relative. */
    readonly path: string;
    /** Of a changed file that was signed in shards: the pieces that differ, as `start:end` in bytes. */
    readonly shards?: readonly string[];
}
/** What is compared with the signed list. */
export type FoundContent = Pick<ModelContent, 'resources' | 'emptyFiles' | 'isSingleFile'>;
/** A manifest as content under its own serialisation, whole files and SHA-256. */
export declare function contentOfManifest(manifest: Manifest): FoundContent;
/** Every difference between the signed list and what was found, by path. Empty: they are the same. */
export declare function compareModel(payload: ModelPayload, content: FoundContent): ModelDifference[];
