import { type Manifest, type ManifestEntry } from '../domain/manifest.ts';
import { type DigestModelOptions } from './digest-model.ts';
import { type ListModelOptions } from './list-model.ts';
/** One slice of a model that several machines hash together: `index` of `count`, from 1. */
export interface PartNumber {
    readonly index: number;
    readonly count: number;
}
export interface DigestPartOptions extends DigestModelOptions {
    readonly part: PartNumber;
}
/** What one machine found out. `listing`: SHA-256 over everything that all parts must agree on. */
export interface DigestPart {
    readonly part: PartNumber;
    readonly listing: string;
    readonly fileCount: number;
    readonly allowSymlinks: boolean;
    readonly ignored: readonly string[];
    readonly ignoreRules: readonly string[];
    readonly followedLinks: readonly string[];
    readonly entries: readonly ManifestEntry[];
}
/** Longest part file that is read. */
export declare const MAX_PART_BYTES: number;
/**
 * Hashes one slice of a model folder. Every machine lists the whole model and takes its share, about equal in bytes.
 * Errors as `digestModel`; `invalid-input` for a part that is not one of 1 to 256, or a model that is one file.
 */
export declare function digestPart(root: string, options: DigestPartOptions): Promise<DigestPart>;
/** The part file: JSON. */
export declare function encodeDigestPart(part: DigestPart): Uint8Array;
/** Reads a part file; `name` is for messages. Throws AppError `malformed`, `limit-exceeded`. */
export declare function readDigestPart(bytes: Uint8Array, name?: string): DigestPart;
/**
 * Puts the parts of a model together: all of them, each once, of the same listing and options, and every file in exactly
 * one. The manifest is then the one that a single machine would have made. Throws AppError `invalid-input` (missing,
 * doubled or foreign part), `content-mismatch` (parts that do not make up the listing). Who wrote a part file is not
 * known: they must come from jobs that are trusted as much as the one that signs.
 */
export declare function mergeDigestParts(parts: readonly DigestPart[], root: string): Manifest;
/**
 * Whether a folder still shows what the parts are of: the same paths, sizes and options. Nothing is read. Throws
 * AppError `content-mismatch`, and as `listModel`.
 */
export declare function assertListingOf(root: string, part: DigestPart, options?: ListModelOptions): void;
