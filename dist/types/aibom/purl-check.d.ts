export interface PurlProblem {
    readonly rule: 'bom-invalid-purl' | 'bom-mutable-version';
    readonly message: string;
}
/** What is wrong with a package URL; undefined when it is one (purl-spec, and its types huggingface, mlflow, pypi, npm). */
export declare function purlProblem(text: string): PurlProblem | undefined;
export declare function typeOfPurl(text: string): string | undefined;
