import type { Manifest } from '../domain/manifest.ts';
import type { Subject } from '../domain/subject.ts';
import { type GitState } from '../platform/git.ts';
import type { FlowContext } from './context.ts';
/** Name of the OMS signature inside a model folder; the one file of a model that is not part of its digest. */
export declare const SIGNATURE_NAME = "model.sig";
export interface IdentifyOptions {
    /**
     * How a path is read. Default: the top folder of a work tree is source; another folder, and a file by itself, a model
     * (whose digest is the OMS root, for a file too; `file` gives the plain SHA-256).
     */
    readonly kind?: 'model' | 'source' | 'file';
    readonly allowSymlinks?: boolean;
    /** Model-relative paths left out of a model's digest, on top of the defaults and `model.sig`. */
    readonly ignorePaths?: readonly string[];
    /** Files digested in this run, to not hash them again as part of a source. */
    readonly known?: Manifest;
}
/** A subject and what is known of it on this machine. */
export interface Identified {
    readonly subject: Subject;
    /** Absolute path, when the subject was given as one. */
    readonly path?: string;
    /** Files behind the digest, for models and source. */
    readonly manifest?: Manifest;
    readonly git?: GitState;
}
/**
 * Finds out what a SUBJECT of the command line or an action means: a path (digested here, once), `sha256:<hex>` (or
 * another strong algorithm; a model unless `kind` says otherwise) or `git:<commit>`. Errors: `invalid-subject`,
 * `not-found`, and those of the digest.
 */
export declare function identifySubject(target: string, options: IdentifyOptions, context: FlowContext): Promise<Identified>;
/** As `identifySubject`, for a path only. */
export declare function identifyPath(target: string, options: IdentifyOptions, context: FlowContext): Promise<Identified & {
    readonly path: string;
}>;
/** Refuses an output inside the model folder: writing it would change the digest it speaks of (`invalid-input`). */
export declare function refuseInside(model: Identified, output: string, what: string): void;
