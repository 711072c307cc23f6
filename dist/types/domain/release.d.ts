import * as z from 'zod';
import { type Subject } from './subject.ts';
/** Things that only work together, named by digest: model, tokenizer, prompt, configuration, image (docs/deploy.md). */
export declare const releaseSchema: z.ZodObject<{
    version: z.ZodLiteral<1>;
    name: z.ZodString;
    members: z.ZodArray<z.ZodObject<{
        role: z.ZodString;
        kind: z.ZodEnum<{
            model: "model";
            image: "image";
            file: "file";
            source: "source";
        }>;
        name: z.ZodString;
        digest: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Release = z.infer<typeof releaseSchema>;
export declare const MAX_RELEASE_BYTES: number;
/** The bytes of a release, whose SHA-256 is its identity: canonical JSON and a newline, members in the order of their roles. */
export declare function encodeRelease(release: Release): Buffer;
/** Reads a release. Bytes that are not exactly what `encodeRelease` writes are refused: one set has one digest. Error: `malformed`. */
export declare function decodeRelease(bytes: Uint8Array, file: string): Release;
/** The set as one subject: the file, by the SHA-256 of its bytes. */
export declare function releaseSubject(release: Release): Subject;
export declare function memberSubject(member: Release['members'][number]): Subject;
