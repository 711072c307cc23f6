import type { FactCollector } from '../fact-collector.ts';
type Path = readonly (string | number)[];
type Locate = (path: Path) => {
    pointer: string;
    line: number;
};
/**
 * Evaluation results of a model card: `model-index[].results[].{dataset, metrics[]}` (Hugging Face Hub, "Model Cards").
 * The name of the first entry is the name of the model.
 */
export declare function addModelIndex(found: FactCollector, entry: {
    value: unknown;
    path: Path;
}, at: Locate): void;
export {};
