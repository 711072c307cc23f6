import * as z from 'zod';
/** Name of an environment in the settings of a repository: one line, blanks allowed. */
export declare const githubEnvironment: z.ZodString;
/** `approvals` of an environment: who, how many, and by which channels. */
export declare const approvals: z.ZodArray<z.ZodObject<{
    group: z.ZodString;
    count: z.ZodInt;
    exclude: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        author: "author";
        actor: "actor";
        builder: "builder";
    }>>>;
    channels: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        statement: "statement";
        environment: "environment";
        review: "review";
    }>>>;
    team: z.ZodOptional<z.ZodString>;
}, z.core.$strict>>;
