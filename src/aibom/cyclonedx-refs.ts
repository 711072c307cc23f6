/** bom-ref of the model. */
export const MODEL_REF = 'model';
/** bom-ref of this program among the tools. */
export const TOOL_REF = 'tool';

/** bom-ref of a file of the model. */
export function fileRef(path: string): string {
  return `file:${path}`;
}

export function baseModelRef(name: string): string {
  return `base:${name}`;
}
