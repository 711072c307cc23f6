/** bom-ref of the model. */
export declare const MODEL_REF = "model";
/** bom-ref of this program among the tools. */
export declare const TOOL_REF = "tool";
/** bom-ref of a file of the model. */
export declare function fileRef(path: string): string;
export declare function baseModelRef(name: string): string;
