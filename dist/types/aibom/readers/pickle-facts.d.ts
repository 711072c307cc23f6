import type { FactCollector } from '../fact-collector.ts';
import type { PickleSummary, PickleValue } from '../pickle-values.ts';
import type { TorchMade, TorchTensors } from '../torch-tensors.ts';
/** What a pickle says about itself: protocol, opcodes, what it would import. */
export declare function addPickleDetails<T>(found: FactCollector, summary: PickleSummary<T>): void;
/**
 * Tensors, types and parameters. With an optimizer in the checkpoint, or a tensor that could not be followed, only how
 * much was seen is stated: its sum is not the size of the model.
 */
export declare function addTensorCounts(found: FactCollector, tensors: TorchTensors, top: PickleValue<TorchMade>): void;
