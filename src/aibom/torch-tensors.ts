import { DtypeHistogram } from './element-count.ts';
import { TORCH_DTYPES, TORCH_STORAGES, type ElementType } from './dtype-names.ts';
import { integersOf, itemsOf, type PickleValue, type PickleVisitor } from './pickle-values.ts';

const MAX_TENSORS = 2_000_000;
const MAX_DIMENSIONS = 64;

export interface TorchStorage {
  readonly kind: 'storage';
  readonly key: string;
  readonly type: ElementType;
  readonly elements: bigint;
}

interface TorchTensor {
  readonly kind: 'tensor';
}

export type TorchMade = TorchStorage | TorchTensor;
type Value = PickleValue<TorchMade>;

/**
 * Counts the tensors that a torch pickle would rebuild (torch/_utils.py), by what it says about them; nothing is
 * rebuilt. Two tensors over the same part of the same storage are one: tied weights are not counted twice.
 */
export class TorchTensors implements PickleVisitor<TorchMade> {
  readonly dtypes = new DtypeHistogram();
  readonly storages = new Map<string, TorchStorage>();
  readonly #seen = new Set<string>();
  tensors = 0;
  /** The pickle rebuilds something in a way that is not followed, so the counts are a lower bound. */
  isPartial = false;

  persistent(id: Value): TorchMade | undefined {
    const [tag, storageType, key, , elements] = itemsOf(id);
    if (tag?.kind !== 'text' || tag.text !== 'storage' || key?.kind !== 'text') return undefined;
    const name = storageType?.kind === 'global' ? (storageType.name.split('.').at(-1) ?? '') : '';
    const type = TORCH_STORAGES.get(name);
    const count = elements?.kind === 'integer' ? elements.value : -1n;
    if (type === undefined || count < 0n) {
      this.isPartial = true;
      return undefined;
    }
    const storage: TorchStorage = { kind: 'storage', key: key.text, type, elements: count };
    if (this.storages.size < MAX_TENSORS) this.storages.set(storage.key, storage);
    return storage;
  }

  call(callee: string, args: readonly Value[]): TorchMade | undefined {
    switch (callee) {
      case 'torch._utils._rebuild_tensor':
      case 'torch._utils._rebuild_tensor_v2':
      case 'torch._utils._rebuild_qtensor':
        return this.#tensor(args, undefined);
      case 'torch._utils._rebuild_tensor_v3':
        return this.#tensor(args, args[6]);
      case 'torch._utils._rebuild_parameter':
      case 'torch._utils._rebuild_parameter_with_state':
        return made(args[0]);
      case 'torch._tensor._rebuild_from_type_v2':
        return this.#fromType(args);
      default:
        if (
          callee.startsWith('torch._utils._rebuild_') &&
          callee !== 'torch._utils._rebuild_device_tensor_from_numpy'
        )
          this.isPartial = true;
        return undefined;
    }
  }

  #tensor(args: readonly Value[], dtype: Value | undefined): TorchMade | undefined {
    const storage = made(args[0]);
    const offset = args[1]?.kind === 'integer' ? args[1].value : 0n;
    const sizes = integersOf(args[2]);
    if (
      storage?.kind !== 'storage' ||
      sizes === undefined ||
      sizes.length > MAX_DIMENSIONS ||
      sizes.some((size) => size < 0n)
    ) {
      this.isPartial = true;
      return undefined;
    }
    const named = dtype?.kind === 'global' ? TORCH_DTYPES.get(dtype.name.replace(/^torch\./, '')) : undefined;
    if (this.#seen.size >= MAX_TENSORS) this.isPartial = true;
    else this.#count({ storage, offset, sizes, type: named ?? storage.type });
    return { kind: 'tensor' };
  }

  #count(tensor: {
    storage: TorchStorage;
    offset: bigint;
    sizes: readonly bigint[];
    type: ElementType;
  }): void {
    const key = `${tensor.storage.key}\n${String(tensor.offset)}\n${tensor.sizes.join('x')}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.tensors += 1;
    let elements = 1n;
    for (const size of tensor.sizes) elements *= BigInt.asUintN(64, size);
    this.dtypes.add(tensor.type.name, elements);
  }

  /** `_rebuild_from_type_v2(func, type, args, state)` calls `func` itself: the walk never saw that call. */
  #fromType(args: readonly Value[]): TorchMade | undefined {
    const [callee, , inner] = args;
    return callee?.kind === 'global' && callee.name !== 'torch._tensor._rebuild_from_type_v2'
      ? this.call(callee.name, itemsOf(inner))
      : undefined;
  }
}

function made(value: Value | undefined): TorchMade | undefined {
  return value?.kind === 'made' ? value.made : undefined;
}
