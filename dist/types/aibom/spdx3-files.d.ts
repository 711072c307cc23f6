import type { ModelFile } from './model-file.ts';
import { type Spdx3Elements } from './spdx3-elements.ts';
/** The files of the model with their hashes, and what each is to the model. */
export declare function addSpdx3Files(elements: Spdx3Elements, of: string, about: {
    readonly files: readonly ModelFile[];
    readonly complete: boolean;
}): void;
