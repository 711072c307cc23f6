import type { Manifest } from '../domain/manifest.ts';
import type { Subject, SubjectKind } from '../domain/subject.ts';
import type { GitState } from '../platform/git.ts';
import type { ResolvedImage } from '../registry/image-tree.ts';
export interface IdentifyOptions {
    /**
     * How a path is read. Default: the top folder of a work tree is source; another folder, and a file by itself, a model
     * (whose digest is the OMS root, for a file too; `file` gives the plain SHA-256). What is in a registry is an image,
     * or with `model` the model that its layers are.
     */
    readonly kind?: SubjectKind;
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
    /** The manifest it was looked up as, when the subject is in a registry. */
    readonly image?: ResolvedImage;
    /** As it was written, when the subject is in a registry: `oci+http://` says how its host is spoken to. */
    readonly target?: string;
}
