/** `observed`: follows from the structure of the bytes. `declared`: somebody wrote it down, and may be wrong. */
export type Basis = 'observed' | 'declared';

/** Where a fact was read: model-relative path and JSON pointer (or key) inside the file; `line` is 1-based. */
export interface FactSource {
  readonly path: string;
  readonly pointer: string;
  readonly line?: number;
}

export interface LicenseClaim {
  /** As written: an SPDX id or expression in any case, or any name. */
  readonly text: string;
  readonly url?: string;
}

export interface BaseModelClaim {
  /** `owner/name` or a bare name; for a local path its last segment only. */
  readonly name: string;
  readonly version?: string;
  readonly url?: string;
  /** As written; the Hub knows adapter, merge, quantized, finetune. */
  readonly relation?: string;
  /** The claim named a path on somebody's disk: no package URL can be made of it. */
  readonly isLocal?: boolean;
}

export interface DatasetClaim {
  readonly name: string;
  readonly version?: string;
  readonly url?: string;
}

export interface MetricClaim {
  readonly type: string;
  /** As text: numbers keep the digits that were written. */
  readonly value: string;
  /** dataset/config/split it was measured on. */
  readonly slice?: string;
}

/** An input or output of the network; `format` is `name: dtype[dimensions]`. */
export interface TensorPort {
  readonly name: string;
  readonly format: string;
}

export interface NamedText {
  readonly name: string;
  readonly value: string;
}

/** Everything a reader can say, by kind. Texts are cleaned (`clean-text.ts`), counts are exact. */
export interface FactValues {
  readonly format: string;
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly author: string;
  readonly organization: string;
  readonly license: LicenseClaim;
  readonly 'base-model': BaseModelClaim;
  readonly dataset: DatasetClaim;
  readonly language: string;
  readonly tag: string;
  readonly task: string;
  readonly library: string;
  readonly 'architecture-family': string;
  readonly architecture: string;
  readonly quantization: string;
  readonly 'parameter-count': bigint;
  readonly 'tensor-count': number;
  /** Elements by data type, sorted by name. */
  readonly dtypes: readonly { readonly dtype: string; readonly elements: bigint }[];
  /** `name` in the spelling of the `cdx:ai-ml:model:hyperparameter` taxonomy. */
  readonly hyperparameter: NamedText;
  readonly input: TensorPort;
  readonly output: TensorPort;
  readonly metric: MetricClaim;
  /** SHA-256 (hex) of a chat template inside the file. */
  readonly 'chat-template': string;
  /** Facts of one file that no standard field holds: opset, producer, alignment … */
  readonly detail: NamedText;
  /** Free metadata of the file, as far as it is short. */
  readonly metadata: NamedText;
}

export type FactKind = keyof FactValues;

export interface FactOf<K extends FactKind> {
  readonly kind: K;
  readonly value: FactValues[K];
  readonly basis: Basis;
  readonly source: FactSource;
}

export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];
