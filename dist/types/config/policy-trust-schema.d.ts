import * as z from 'zod';
/** A Sigstore instance. */
export declare const root: z.ZodUnion<readonly [z.ZodObject<{
    'tlog-threshold': z.ZodOptional<z.ZodInt>;
    'timestamp-threshold': z.ZodOptional<z.ZodInt>;
    'sct-threshold': z.ZodOptional<z.ZodInt>;
    'trusted-root': z.ZodString;
    'transparency-log': z.ZodOptional<z.ZodEnum<{
        none: "none";
        required: "required";
    }>>;
}, z.core.$strict>, z.ZodObject<{
    'tlog-threshold': z.ZodOptional<z.ZodInt>;
    'timestamp-threshold': z.ZodOptional<z.ZodInt>;
    'sct-threshold': z.ZodOptional<z.ZodInt>;
    sigstore: z.ZodLiteral<"public-good">;
}, z.core.$strict>]>;
/** Whose signature counts: a key, an identity of Sigstore, or a certificate of an own authority. */
export declare const signer: z.ZodUnion<readonly [z.ZodObject<{
    'transparency-log': z.ZodOptional<z.ZodString>;
    'timestamp-authority': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    'timestamp-threshold': z.ZodOptional<z.ZodInt>;
    key: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    'source-repository': z.ZodOptional<z.ZodString>;
    'source-repository-id': z.ZodOptional<z.ZodString>;
    'source-owner': z.ZodOptional<z.ZodString>;
    'source-owner-id': z.ZodOptional<z.ZodString>;
    'source-ref': z.ZodOptional<z.ZodString>;
    'source-digest': z.ZodOptional<z.ZodString>;
    'source-visibility': z.ZodOptional<z.ZodEnum<{
        internal: "internal";
        public: "public";
        private: "private";
    }>>;
    'build-config': z.ZodOptional<z.ZodString>;
    'build-config-digest': z.ZodOptional<z.ZodString>;
    'build-signer': z.ZodOptional<z.ZodString>;
    'build-signer-digest': z.ZodOptional<z.ZodString>;
    'build-trigger': z.ZodOptional<z.ZodArray<z.ZodString>>;
    'runner-environment': z.ZodOptional<z.ZodEnum<{
        "github-hosted": "github-hosted";
        "self-hosted": "self-hosted";
    }>>;
    'deployment-environment': z.ZodOptional<z.ZodString>;
    run: z.ZodOptional<z.ZodString>;
    root: z.ZodString;
    identity: z.ZodString;
    issuer: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    'transparency-log': z.ZodOptional<z.ZodString>;
    'timestamp-authority': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    'timestamp-threshold': z.ZodOptional<z.ZodInt>;
    'certificate-root': z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>;
    identity: z.ZodOptional<z.ZodString>;
    subject: z.ZodOptional<z.ZodString>;
}, z.core.$strict>]>;
/** One human being with everything that stands for them. */
export declare const person: z.ZodObject<{
    'timestamp-authority': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    'timestamp-threshold': z.ZodOptional<z.ZodInt>;
    github: z.ZodOptional<z.ZodObject<{
        login: z.ZodString;
        id: z.ZodInt;
    }, z.core.$strict>>;
    keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
    root: z.ZodOptional<z.ZodString>;
    identity: z.ZodOptional<z.ZodString>;
    issuer: z.ZodOptional<z.ZodString>;
    'certificate-root': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    subject: z.ZodOptional<z.ZodString>;
    ssh: z.ZodOptional<z.ZodObject<{
        'allowed-signers': z.ZodString;
        principal: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
