import type { Reader } from '../reader.ts';
import type { YamlPath } from '../yaml-text.ts';
type Path = YamlPath;
/** One value of the front matter with the place it was written. */
export interface CardEntry {
    readonly value: unknown;
    readonly path: Path;
}
/**
 * Front matter and headings of a model card (Hugging Face Hub, "Model Cards"). Everything in it is declared.
 * Only the card at the top of the model is read; others belong to parts.
 */
export declare const readmeReader: Reader;
/** A text or a list of texts; anything else is nothing. */
export declare function textsOf(entry: CardEntry): readonly {
    text: string;
    path: Path;
}[];
export {};
