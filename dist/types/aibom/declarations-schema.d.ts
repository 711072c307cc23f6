import * as z from 'zod';
/** Activities of CycloneDX 1.6 (`energyConsumption`). */
export declare const ENERGY_ACTIVITIES: readonly ["design", "data-collection", "data-preparation", "training", "fine-tuning", "validation", "deployment", "inference", "other"];
/** The declarations file `aibom.yml`: what people state about a model because its bytes cannot. */
export declare const declarationsSchema: z.ZodObject<{
    version: z.ZodLiteral<"1">;
    name: z.ZodOptional<z.ZodString>;
    'model-version': z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    purl: z.ZodOptional<z.ZodString>;
    authors: z.ZodOptional<z.ZodArray<z.ZodString>>;
    supplier: z.ZodOptional<z.ZodObject<{
        name: z.ZodString;
        url: z.ZodOptional<z.ZodURL>;
        email: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    manufacturer: z.ZodOptional<z.ZodObject<{
        name: z.ZodString;
        url: z.ZodOptional<z.ZodURL>;
        email: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    license: z.ZodOptional<z.ZodString>;
    'concluded-license': z.ZodOptional<z.ZodString>;
    'download-location': z.ZodOptional<z.ZodURL>;
    homepage: z.ZodOptional<z.ZodURL>;
    'release-time': z.ZodOptional<z.ZodString>;
    'built-time': z.ZodOptional<z.ZodString>;
    task: z.ZodOptional<z.ZodString>;
    domains: z.ZodOptional<z.ZodArray<z.ZodString>>;
    'intended-use': z.ZodOptional<z.ZodArray<z.ZodString>>;
    users: z.ZodOptional<z.ZodArray<z.ZodString>>;
    application: z.ZodOptional<z.ZodString>;
    limitations: z.ZodOptional<z.ZodArray<z.ZodString>>;
    tradeoffs: z.ZodOptional<z.ZodArray<z.ZodString>>;
    concerns: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        mitigation: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    training: z.ZodOptional<z.ZodString>;
    preprocessing: z.ZodOptional<z.ZodArray<z.ZodString>>;
    explainability: z.ZodOptional<z.ZodArray<z.ZodString>>;
    standards: z.ZodOptional<z.ZodArray<z.ZodString>>;
    'safety-risk': z.ZodOptional<z.ZodEnum<{
        high: "high";
        medium: "medium";
        low: "low";
        serious: "serious";
    }>>;
    autonomy: z.ZodOptional<z.ZodEnum<{
        yes: "yes";
        no: "no";
    }>>;
    'sensitive-personal-information': z.ZodOptional<z.ZodEnum<{
        yes: "yes";
        no: "no";
    }>>;
    'base-models': z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        version: z.ZodOptional<z.ZodString>;
        url: z.ZodOptional<z.ZodURL>;
        relation: z.ZodOptional<z.ZodEnum<{
            adapter: "adapter";
            merge: "merge";
            quantized: "quantized";
            finetune: "finetune";
        }>>;
    }, z.core.$strict>>>;
    files: z.ZodOptional<z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        format: z.ZodString;
    }, z.core.$strict>>>;
    datasets: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        version: z.ZodOptional<z.ZodString>;
        url: z.ZodOptional<z.ZodURL>;
        description: z.ZodOptional<z.ZodString>;
        license: z.ZodOptional<z.ZodString>;
        sha256: z.ZodOptional<z.ZodString>;
        usage: z.ZodOptional<z.ZodEnum<{
            training: "training";
            other: "other";
            "fine-tuning": "fine-tuning";
            validation: "validation";
            testing: "testing";
        }>>;
        types: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            timestamp: "timestamp";
            image: "image";
            text: "text";
            other: "other";
            audio: "audio";
            video: "video";
            structured: "structured";
            timeseries: "timeseries";
            graph: "graph";
            categorical: "categorical";
            numeric: "numeric";
            sensor: "sensor";
            syntactic: "syntactic";
        }>>>;
        classification: z.ZodOptional<z.ZodString>;
        sensitive: z.ZodOptional<z.ZodArray<z.ZodString>>;
        owner: z.ZodOptional<z.ZodString>;
        steward: z.ZodOptional<z.ZodString>;
        custodian: z.ZodOptional<z.ZodString>;
        origin: z.ZodOptional<z.ZodString>;
        'built-time': z.ZodOptional<z.ZodString>;
        'release-time': z.ZodOptional<z.ZodString>;
        size: z.ZodOptional<z.ZodString>;
        preprocessing: z.ZodOptional<z.ZodString>;
        'known-bias': z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    metrics: z.ZodOptional<z.ZodArray<z.ZodObject<{
        type: z.ZodString;
        value: z.ZodString;
        slice: z.ZodOptional<z.ZodString>;
        threshold: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    energy: z.ZodOptional<z.ZodArray<z.ZodObject<{
        activity: z.ZodEnum<{
            training: "training";
            other: "other";
            "fine-tuning": "fine-tuning";
            design: "design";
            "data-collection": "data-collection";
            "data-preparation": "data-preparation";
            validation: "validation";
            deployment: "deployment";
            inference: "inference";
        }>;
        kwh: z.ZodOptional<z.ZodString>;
        'grams-co2': z.ZodOptional<z.ZodString>;
        source: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    services: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        environment: z.ZodString;
        endpoint: z.ZodOptional<z.ZodURL>;
        owner: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    approvals: z.ZodOptional<z.ZodArray<z.ZodObject<{
        environment: z.ZodString;
        by: z.ZodString;
        statement: z.ZodOptional<z.ZodString>;
        reference: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type Declarations = z.infer<typeof declarationsSchema>;
/**
 * JSON Schema 2020-12 of `aibom.yml`, for editors. We read every scalar as text; an editor reads `1` and `0.91` as
 * numbers, so texts may be numbers in it.
 */
export declare function declarationsJsonSchema(): Readonly<Record<string, unknown>>;
