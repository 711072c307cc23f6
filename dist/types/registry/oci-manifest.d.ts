import * as z from 'zod';
export declare const MEDIA_TYPE: {
    readonly imageManifest: "application/vnd.oci.image.manifest.v1+json";
    readonly imageIndex: "application/vnd.oci.image.index.v1+json";
    readonly dockerManifest: "application/vnd.docker.distribution.manifest.v2+json";
    readonly dockerList: "application/vnd.docker.distribution.manifest.list.v2+json";
    readonly emptyConfig: "application/vnd.oci.empty.v1+json";
    readonly sigstoreBundle: "application/vnd.dev.sigstore.bundle.v0.3+json";
};
/** Longest manifest or index that is read (distribution-spec: registries accept at least 4 MiB). */
export declare const MAX_MANIFEST_BYTES: number;
declare const descriptorSchema: z.ZodObject<{
    mediaType: z.ZodString;
    digest: z.ZodString;
    size: z.ZodNumber;
    artifactType: z.ZodOptional<z.ZodString>;
    annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    platform: z.ZodOptional<z.ZodObject<{
        architecture: z.ZodString;
        os: z.ZodString;
        variant: z.ZodOptional<z.ZodString>;
    }, z.core.$loose>>;
}, z.core.$loose>;
/** Points at content (OCI image-spec descriptor.md): `size` in bytes, `digest` is `sha256:<hex>`. */
export type Descriptor = z.infer<typeof descriptorSchema>;
declare const manifestSchema: z.ZodObject<{
    schemaVersion: z.ZodLiteral<2>;
    mediaType: z.ZodOptional<z.ZodString>;
    artifactType: z.ZodOptional<z.ZodString>;
    config: z.ZodObject<{
        mediaType: z.ZodString;
        digest: z.ZodString;
        size: z.ZodNumber;
        artifactType: z.ZodOptional<z.ZodString>;
        annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        platform: z.ZodOptional<z.ZodObject<{
            architecture: z.ZodString;
            os: z.ZodString;
            variant: z.ZodOptional<z.ZodString>;
        }, z.core.$loose>>;
    }, z.core.$loose>;
    layers: z.ZodArray<z.ZodObject<{
        mediaType: z.ZodString;
        digest: z.ZodString;
        size: z.ZodNumber;
        artifactType: z.ZodOptional<z.ZodString>;
        annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        platform: z.ZodOptional<z.ZodObject<{
            architecture: z.ZodString;
            os: z.ZodString;
            variant: z.ZodOptional<z.ZodString>;
        }, z.core.$loose>>;
    }, z.core.$loose>>;
    subject: z.ZodOptional<z.ZodObject<{
        mediaType: z.ZodString;
        digest: z.ZodString;
        size: z.ZodNumber;
        artifactType: z.ZodOptional<z.ZodString>;
        annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        platform: z.ZodOptional<z.ZodObject<{
            architecture: z.ZodString;
            os: z.ZodString;
            variant: z.ZodOptional<z.ZodString>;
        }, z.core.$loose>>;
    }, z.core.$loose>>;
    annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
}, z.core.$loose>;
declare const indexSchema: z.ZodObject<{
    schemaVersion: z.ZodLiteral<2>;
    mediaType: z.ZodOptional<z.ZodString>;
    artifactType: z.ZodOptional<z.ZodString>;
    manifests: z.ZodPipe<z.ZodNullable<z.ZodArray<z.ZodObject<{
        mediaType: z.ZodString;
        digest: z.ZodString;
        size: z.ZodNumber;
        artifactType: z.ZodOptional<z.ZodString>;
        annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        platform: z.ZodOptional<z.ZodObject<{
            architecture: z.ZodString;
            os: z.ZodString;
            variant: z.ZodOptional<z.ZodString>;
        }, z.core.$loose>>;
    }, z.core.$loose>>>, z.ZodTransform<{
        [x: string]: unknown;
        mediaType: string;
        digest: string;
        size: number;
        artifactType?: string | undefined;
        annotations?: Record<string, string> | undefined;
        platform?: {
            [x: string]: unknown;
            architecture: string;
            os: string;
            variant?: string | undefined;
        } | undefined;
    }[], {
        [x: string]: unknown;
        mediaType: string;
        digest: string;
        size: number;
        artifactType?: string | undefined;
        annotations?: Record<string, string> | undefined;
        platform?: {
            [x: string]: unknown;
            architecture: string;
            os: string;
            variant?: string | undefined;
        } | undefined;
    }[] | null>>;
    subject: z.ZodOptional<z.ZodObject<{
        mediaType: z.ZodString;
        digest: z.ZodString;
        size: z.ZodNumber;
        artifactType: z.ZodOptional<z.ZodString>;
        annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        platform: z.ZodOptional<z.ZodObject<{
            architecture: z.ZodString;
            os: z.ZodString;
            variant: z.ZodOptional<z.ZodString>;
        }, z.core.$loose>>;
    }, z.core.$loose>>;
    annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
}, z.core.$loose>;
export type OciManifest = z.infer<typeof manifestSchema>;
export type OciIndex = z.infer<typeof indexSchema>;
export type ParsedManifest = {
    readonly kind: 'manifest';
    readonly manifest: OciManifest;
} | {
    readonly kind: 'index';
    readonly index: OciIndex;
};
/**
 * Reads a manifest or an index, OCI or Docker v2. A document that could be both is refused, and so is one whose own
 * `mediaType` differs from the one it was served with: two readers must not see two things. Error: `malformed`.
 */
export declare function parseManifest(bytes: Uint8Array, servedAs: string | undefined): ParsedManifest;
export {};
