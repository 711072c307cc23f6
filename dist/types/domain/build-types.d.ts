import * as z from 'zod';
/** GitHub's build type, as its own attest action writes it. */
export declare const GITHUB_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
/** Ours: a build outside any observing platform; the signer states everything itself (docs/provenance.md). */
export declare const LOCAL_BUILD_TYPE = "https://sallyport.dev/buildtypes/local/v1";
/** Ours: a model came out of a training run (docs/provenance.md, "Training"). */
export declare const TRAINING_BUILD_TYPE = "https://sallyport.dev/buildtypes/train/v1";
/** Ours: an artifact came out of a command that can be run again (docs/provenance.md, "Packaging"). */
export declare const PACKAGING_BUILD_TYPE = "https://sallyport.dev/buildtypes/package/v1";
export declare const LOCAL_BUILDER_ID = "https://sallyport.dev/builders/local";
/** What a dependency of a training or packaging is; `annotations.role`. */
export declare const DEPENDENCY_ROLES: readonly ["dataset", "base-model", "tokenizer", "container", "config", "input", "code"];
export type DependencyRole = (typeof DEPENDENCY_ROLES)[number];
/** What a by-product is; `annotations.role`. */
export declare const BYPRODUCT_ROLES: readonly ["log", "metrics", "evaluation", "signature", "output", "tee-quote", "file"];
export type ByproductRole = (typeof BYPRODUCT_ROLES)[number];
/** A hyper-parameter: one value or a list of them. */
export declare const parameterValue: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>]>;
export declare const parameterMap: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>]>>;
export type ParameterMap = Readonly<z.infer<typeof parameterMap>>;
export declare const githubExternalSchema: z.ZodObject<{
    workflow: z.ZodObject<{
        ref: z.ZodString;
        repository: z.ZodString;
        path: z.ZodString;
    }, z.core.$strict>;
}, z.core.$strict>;
export declare const localExternalSchema: z.ZodObject<{
    declaredBy: z.ZodLiteral<"self">;
    source: z.ZodOptional<z.ZodString>;
    materials: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
/** Who answers for the model, as declared (AISVS C3.1.3, draft). */
export declare const organizationSchema: z.ZodObject<{
    name: z.ZodString;
    id: z.ZodOptional<z.ZodString>;
    approver: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export declare const entryPointSchema: z.ZodObject<{
    program: z.ZodString;
    arguments: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
export declare const trainingExternalSchema: z.ZodObject<{
    entryPoint: z.ZodObject<{
        program: z.ZodString;
        arguments: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>;
    hyperParameters: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>]>>;
    organization: z.ZodOptional<z.ZodObject<{
        name: z.ZodString;
        id: z.ZodOptional<z.ZodString>;
        approver: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    approvedEnvironments: z.ZodOptional<z.ZodArray<z.ZodString>>;
    workflow: z.ZodOptional<z.ZodObject<{
        ref: z.ZodString;
        repository: z.ZodString;
        path: z.ZodString;
    }, z.core.$strict>>;
    declaredBy: z.ZodOptional<z.ZodLiteral<"self">>;
    source: z.ZodOptional<z.ZodString>;
    materials: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
export declare const recipeEnvironment: z.ZodRecord<z.ZodString, z.ZodString>;
/** The command, each argument by itself: there is no shell. Paths are relative to the source, with `/`. */
export declare const recipeSchema: z.ZodObject<{
    command: z.ZodArray<z.ZodString>;
    output: z.ZodString;
    directory: z.ZodOptional<z.ZodString>;
    environment: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
}, z.core.$strict>;
export type Recipe = Readonly<z.infer<typeof recipeSchema>>;
export declare const packagingExternalSchema: z.ZodObject<{
    recipe: z.ZodObject<{
        command: z.ZodArray<z.ZodString>;
        output: z.ZodString;
        directory: z.ZodOptional<z.ZodString>;
        environment: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    }, z.core.$strict>;
    workflow: z.ZodOptional<z.ZodObject<{
        ref: z.ZodString;
        repository: z.ZodString;
        path: z.ZodString;
    }, z.core.$strict>>;
    declaredBy: z.ZodOptional<z.ZodLiteral<"self">>;
    source: z.ZodOptional<z.ZodString>;
    materials: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
export declare const githubInternalSchema: z.ZodObject<{
    github: z.ZodObject<{
        event_name: z.ZodString;
        repository_id: z.ZodString;
        repository_owner_id: z.ZodString;
        runner_environment: z.ZodString;
    }, z.core.$strip>;
}, z.core.$strip>;
export declare const frameworkSchema: z.ZodObject<{
    name: z.ZodString;
    version: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export declare const acceleratorSchema: z.ZodObject<{
    type: z.ZodString;
    count: z.ZodOptional<z.ZodInt>;
    driver: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export declare const trainingInternalSchema: z.ZodObject<{
    github: z.ZodOptional<z.ZodObject<{
        event_name: z.ZodString;
        repository_id: z.ZodString;
        repository_owner_id: z.ZodString;
        runner_environment: z.ZodString;
    }, z.core.$strip>>;
    seeds: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodInt>>;
    frameworks: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        version: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    accelerator: z.ZodOptional<z.ZodObject<{
        type: z.ZodString;
        count: z.ZodOptional<z.ZodInt>;
        driver: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    run: z.ZodOptional<z.ZodObject<{
        tool: z.ZodString;
        id: z.ZodString;
        name: z.ZodOptional<z.ZodString>;
        user: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type TrainingInternal = Readonly<z.infer<typeof trainingInternalSchema>>;
/** The whole predicate of a training, for `schemas/`. */
export declare const trainingPredicateSchema: z.ZodObject<{
    buildDefinition: z.ZodObject<{
        buildType: z.ZodLiteral<"https://sallyport.dev/buildtypes/train/v1">;
        externalParameters: z.ZodObject<{
            entryPoint: z.ZodObject<{
                program: z.ZodString;
                arguments: z.ZodOptional<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>;
            hyperParameters: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>]>>;
            organization: z.ZodOptional<z.ZodObject<{
                name: z.ZodString;
                id: z.ZodOptional<z.ZodString>;
                approver: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
            approvedEnvironments: z.ZodOptional<z.ZodArray<z.ZodString>>;
            workflow: z.ZodOptional<z.ZodObject<{
                ref: z.ZodString;
                repository: z.ZodString;
                path: z.ZodString;
            }, z.core.$strict>>;
            declaredBy: z.ZodOptional<z.ZodLiteral<"self">>;
            source: z.ZodOptional<z.ZodString>;
            materials: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
        internalParameters: z.ZodOptional<z.ZodObject<{
            github: z.ZodOptional<z.ZodObject<{
                event_name: z.ZodString;
                repository_id: z.ZodString;
                repository_owner_id: z.ZodString;
                runner_environment: z.ZodString;
            }, z.core.$strip>>;
            seeds: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodInt>>;
            frameworks: z.ZodOptional<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                version: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>>;
            accelerator: z.ZodOptional<z.ZodObject<{
                type: z.ZodString;
                count: z.ZodOptional<z.ZodInt>;
                driver: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
            run: z.ZodOptional<z.ZodObject<{
                tool: z.ZodString;
                id: z.ZodString;
                name: z.ZodOptional<z.ZodString>;
                user: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        resolvedDependencies: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodOptional<z.ZodString>;
            uri: z.ZodOptional<z.ZodString>;
            digest: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
            mediaType: z.ZodOptional<z.ZodString>;
            annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodJSONSchema>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    runDetails: z.ZodObject<{
        builder: z.ZodObject<{
            id: z.ZodString;
            version: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        }, z.core.$strict>;
        metadata: z.ZodOptional<z.ZodObject<{
            invocationId: z.ZodOptional<z.ZodString>;
            startedOn: z.ZodOptional<z.ZodISODateTime>;
            finishedOn: z.ZodOptional<z.ZodISODateTime>;
        }, z.core.$strict>>;
        byproducts: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodOptional<z.ZodString>;
            uri: z.ZodOptional<z.ZodString>;
            digest: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
            mediaType: z.ZodOptional<z.ZodString>;
            annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodJSONSchema>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
}, z.core.$strict>;
/** The whole predicate of a packaging, for `schemas/`. */
export declare const packagingPredicateSchema: z.ZodObject<{
    buildDefinition: z.ZodObject<{
        buildType: z.ZodLiteral<"https://sallyport.dev/buildtypes/package/v1">;
        externalParameters: z.ZodObject<{
            recipe: z.ZodObject<{
                command: z.ZodArray<z.ZodString>;
                output: z.ZodString;
                directory: z.ZodOptional<z.ZodString>;
                environment: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
            }, z.core.$strict>;
            workflow: z.ZodOptional<z.ZodObject<{
                ref: z.ZodString;
                repository: z.ZodString;
                path: z.ZodString;
            }, z.core.$strict>>;
            declaredBy: z.ZodOptional<z.ZodLiteral<"self">>;
            source: z.ZodOptional<z.ZodString>;
            materials: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
        internalParameters: z.ZodOptional<z.ZodObject<{
            github: z.ZodOptional<z.ZodObject<{
                event_name: z.ZodString;
                repository_id: z.ZodString;
                repository_owner_id: z.ZodString;
                runner_environment: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strict>>;
        resolvedDependencies: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodOptional<z.ZodString>;
            uri: z.ZodOptional<z.ZodString>;
            digest: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
            mediaType: z.ZodOptional<z.ZodString>;
            annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodJSONSchema>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    runDetails: z.ZodObject<{
        builder: z.ZodObject<{
            id: z.ZodString;
            version: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        }, z.core.$strict>;
        metadata: z.ZodOptional<z.ZodObject<{
            invocationId: z.ZodOptional<z.ZodString>;
            startedOn: z.ZodOptional<z.ZodISODateTime>;
            finishedOn: z.ZodOptional<z.ZodISODateTime>;
        }, z.core.$strict>>;
        byproducts: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodOptional<z.ZodString>;
            uri: z.ZodOptional<z.ZodString>;
            digest: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
            mediaType: z.ZodOptional<z.ZodString>;
            annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodJSONSchema>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
}, z.core.$strict>;
