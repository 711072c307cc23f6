import { cleanText } from '../clean-text.ts';
import type { FactCollector } from '../fact-collector.ts';
import type { PickleSummary, PickleValue } from '../pickle-values.ts';
import type { TorchMade, TorchTensors } from '../torch-tensors.ts';

const MAX_NAMED = 12;
/** Keys beside the weights in training checkpoints of common trainers: their tensors are no parameters of the model. */
const TRAINING_KEYS = [
  'optimizer',
  'optimizer_state_dict',
  'optimizer_states',
  'lr_schedulers',
  'optim_state',
];

/** What a pickle says about itself: protocol, opcodes, what it would import. */
export function addPickleDetails<T>(found: FactCollector, summary: PickleSummary<T>): void {
  const add = (name: string, value: string): void => {
    found.observe('detail', { name: `pickle:${name}`, value }, '');
  };
  add('protocol', String(summary.protocol));
  add('opcodes', String(summary.opcodes));
  add('globals', String(summary.globals.length));
  const named = summary.globals.slice(0, MAX_NAMED).map((name) => cleanText(name, 80));
  if (named.length > 0) add('global-names', cleanText(named.join(' '), 400));
}

/**
 * Tensors, types and parameters. With an optimizer in the checkpoint, or a tensor that could not be followed, only how
 * much was seen is stated: its sum is not the size of the model.
 */
export function addTensorCounts(
  found: FactCollector,
  tensors: TorchTensors,
  top: PickleValue<TorchMade>,
): void {
  found.observe('tensor-count', tensors.tensors, '');
  const isTraining = top.kind === 'object' && TRAINING_KEYS.some((key) => top.entries.has(key));
  if (isTraining) found.observe('detail', { name: 'torch:training-state', value: 'true' }, '');
  if (tensors.isPartial) found.leaveOut('tensors that are rebuilt in a way that is not followed', '');
  if (tensors.isPartial || isTraining) {
    found.observe('detail', { name: 'torch:tensor-elements', value: String(tensors.dtypes.total) }, '');
    return;
  }
  found.observe('parameter-count', tensors.dtypes.total, '');
  found.observe('dtypes', tensors.dtypes.entries(), '');
}
