import * as z from 'zod';
import type { DigestSet } from './digest.ts';
/** in-toto ResourceDescriptor v1, as far as it is used. */
export interface ResourceDescriptor {
    readonly name?: string;
    readonly uri?: string;
    readonly digest?: DigestSet;
    readonly mediaType?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
}
/** One line of text of a predicate. */
export declare const predicateText: z.ZodString;
/** SLSA and in-toto: unset, null and empty mean the same. */
export declare const maybe: <T extends z.ZodType>(schema: T) => z.ZodType<z.output<T> | undefined>;
/** Reads a descriptor of anybody: fields that are not used are left out. One that names nothing is refused. */
export declare const descriptorSchema: z.ZodPipe<z.ZodObject<{
    name: z.ZodType<string | undefined, unknown, z.core.$ZodTypeInternals<string | undefined, unknown>>;
    uri: z.ZodType<string | undefined, unknown, z.core.$ZodTypeInternals<string | undefined, unknown>>;
    digest: z.ZodType<Record<string, string> | undefined, unknown, z.core.$ZodTypeInternals<Record<string, string> | undefined, unknown>>;
    mediaType: z.ZodType<string | undefined, unknown, z.core.$ZodTypeInternals<string | undefined, unknown>>;
    annotations: z.ZodType<Record<string, unknown> | undefined, unknown, z.core.$ZodTypeInternals<Record<string, unknown> | undefined, unknown>>;
}, z.core.$strip>, z.ZodTransform<ResourceDescriptor, {
    name: string | undefined;
    uri: string | undefined;
    digest: Record<string, string> | undefined;
    mediaType: string | undefined;
    annotations: Record<string, unknown> | undefined;
}>>;
/** Form of the descriptors that we write, for the published schemas. */
export declare const writtenDescriptor: z.ZodObject<{
    name: z.ZodOptional<z.ZodString>;
    uri: z.ZodOptional<z.ZodString>;
    digest: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    mediaType: z.ZodOptional<z.ZodString>;
    annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodJSONSchema>>;
}, z.core.$strict>;
