import * as z from 'zod';
import type { ProvenanceRules, ScaiRules, TestResultRules } from '../domain/provenance-policy.ts';
/** Keys of a requirement of kind `provenance`, beyond those of every requirement (docs/policy.md). */
export declare const provenanceKeys: {
    builder: z.ZodOptional<z.ZodString>;
    'builder-digest': z.ZodOptional<z.ZodString>;
    level: z.ZodOptional<z.ZodInt>;
    'build-type': z.ZodOptional<z.ZodArray<z.ZodString>>;
    source: z.ZodOptional<z.ZodString>;
    'source-ref': z.ZodOptional<z.ZodString>;
    parameters: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>]>>>;
    'free-parameters': z.ZodOptional<z.ZodArray<z.ZodString>>;
};
/** Keys of a requirement of kind `test-result`. */
export declare const testResultKeys: {
    name: z.ZodString;
    result: z.ZodOptional<z.ZodEnum<{
        passed: "passed";
        warned: "warned";
    }>>;
    tests: z.ZodOptional<z.ZodArray<z.ZodString>>;
};
/** Keys of a requirement of kind `scai`. */
export declare const scaiKeys: {
    attribute: z.ZodString;
    conditions: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>>;
};
/** What the schema of the whole requirement adds: a free parameter says nothing where none is expected. */
export declare function freeParametersProblem(file: {
    readonly parameters?: unknown;
    readonly 'free-parameters'?: unknown;
}): string | undefined;
type Keys<T extends z.ZodRawShape> = z.infer<z.ZodObject<T>>;
export declare function toProvenanceRules(file: Keys<typeof provenanceKeys>): ProvenanceRules;
export declare function toTestResultRules(file: Keys<typeof testResultKeys>): TestResultRules;
export declare function toScaiRules({ attribute, conditions }: Keys<typeof scaiKeys>): ScaiRules;
/** The schemas of the three kinds; `common`: the keys that every requirement has. */
export declare function provenanceRequirements<T extends z.ZodRawShape>(common: T): readonly [z.ZodObject<{
    kind: z.ZodLiteral<"provenance">;
} & T & {
    builder: z.ZodOptional<z.ZodString>;
    'builder-digest': z.ZodOptional<z.ZodString>;
    level: z.ZodOptional<z.ZodInt>;
    'build-type': z.ZodOptional<z.ZodArray<z.ZodString>>;
    source: z.ZodOptional<z.ZodString>;
    'source-ref': z.ZodOptional<z.ZodString>;
    parameters: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>]>>>;
    'free-parameters': z.ZodOptional<z.ZodArray<z.ZodString>>;
} extends infer T_1 ? { -readonly [P in keyof T_1]: T_1[P]; } : never, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"test-result">;
} & T & {
    name: z.ZodString;
    result: z.ZodOptional<z.ZodEnum<{
        passed: "passed";
        warned: "warned";
    }>>;
    tests: z.ZodOptional<z.ZodArray<z.ZodString>>;
} extends infer T_2 ? { -readonly [P_1 in keyof T_2]: T_2[P_1]; } : never, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"scai">;
} & T & {
    attribute: z.ZodString;
    conditions: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>>;
} extends infer T_3 ? { -readonly [P_2 in keyof T_3]: T_3[P_2]; } : never, z.core.$strict>];
export {};
