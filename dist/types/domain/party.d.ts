import * as z from 'zod';
/** How somebody is known who had a part in the subject; the gate looks for the person of the policy behind it. */
export type PartyReference = {
    readonly kind: 'person';
    readonly name: string;
} | {
    readonly kind: 'github';
    readonly login: string;
    readonly id?: number;
}
/** E-mail address or URI, as in certificates and commits. */
 | {
    readonly kind: 'identity';
    readonly identity: string;
}
/** Hex SHA-256 of the SPKI DER. */
 | {
    readonly kind: 'key';
    readonly keyId: string;
};
/** Who had which part, as JSON. */
export declare const partiesSchema: z.ZodRecord<z.ZodEnum<{
    author: "author";
    actor: "actor";
    builder: "builder";
}> & z.core.$partial, z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"person">;
    name: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"github">;
    login: z.ZodString;
    id: z.ZodOptional<z.ZodInt>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"identity">;
    identity: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"key">;
    keyId: z.ZodString;
}, z.core.$strict>], "kind">>>;
