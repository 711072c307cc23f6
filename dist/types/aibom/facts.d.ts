import type { HashClaim } from '../domain/bom-view.ts';
export type { HashClaim };
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
/** A digest somebody states or a tool recorded; `algorithm` in the spelling of CycloneDX (`SHA-256`, `MD5`). */
export interface DatasetClaim {
    readonly name: string;
    readonly version?: string;
    readonly url?: string;
    readonly description?: string;
    readonly license?: string;
    readonly hashes?: readonly HashClaim[];
    /** What the data was used for, as stated: training, validation, testing … */
    readonly usage?: string;
    /** Kinds of data in the words of SPDX: text, image, audio … */
    readonly types?: readonly string[];
    /** public, internal, confidential …, as stated. */
    readonly classification?: string;
    readonly sensitive?: readonly string[];
    readonly governance?: readonly {
        readonly role: string;
        readonly organization: string;
    }[];
    /** Who made the data. */
    readonly origin?: string;
    /** RFC 3339 in UTC, whole seconds. */
    readonly builtTime?: string;
    readonly releaseTime?: string;
    /** Bytes. */
    readonly size?: string;
    readonly preprocessing?: string;
    readonly knownBias?: string;
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
/** Somebody who supplies, makes or approves. */
export interface PartyClaim {
    readonly name: string;
    readonly url?: string;
    readonly email?: string;
}
/** Energy of one activity. Numbers are decimal text; either may be unknown. */
export interface EnergyClaim {
    /** training, fine-tuning, inference …, in the words of CycloneDX. */
    readonly activity: string;
    readonly kilowattHours?: string;
    /** Grams of CO2 equivalent. */
    readonly gramsCo2?: string;
    readonly source?: string;
}
/** A running service that uses the model. */
export interface ServiceClaim {
    readonly name: string;
    readonly environment: string;
    readonly endpoint?: string;
    readonly owner?: string;
}
/** An approval that somebody states; a signed approval is evidence of its own. */
export interface ApprovalClaim {
    readonly environment: string;
    readonly by: string;
    readonly statement?: string;
    readonly reference?: string;
}
/** A risk, bias or other concern, with what is done about it. */
export interface ConcernClaim {
    readonly name: string;
    readonly mitigation?: string;
}
/** A software package that the model is used or was made with. */
export interface PackageClaim {
    readonly ecosystem: 'pypi' | 'npm' | 'conda';
    readonly name: string;
    /** Exact; absent when the file does not pin it. */
    readonly version?: string;
    /** The range as written, when it is not one version. */
    readonly range?: string;
    readonly hashes?: readonly HashClaim[];
    /** Names of packages of the same ecosystem. */
    readonly dependsOn?: readonly string[];
    /** The file names it itself, or only because another package needs it. Absent when the file does not tell. */
    readonly isDirect?: boolean;
}
/** One step that made the model, as a pipeline recorded it. */
export interface StepClaim {
    readonly name: string;
    readonly inputs: readonly {
        readonly name: string;
        readonly hash?: HashClaim;
    }[];
    readonly outputs: readonly {
        readonly name: string;
        readonly hash?: HashClaim;
    }[];
}
export interface NamedText {
    readonly name: string;
    readonly value: string;
}
/** Everything a reader can say, by kind. Texts are cleaned (`clean-text.ts`), counts are exact. */
export interface FactValues {
    readonly format: string;
    /** Format (`value`) of the file `name` (its path), which somebody states because no reader knows it. */
    readonly 'file-format': NamedText;
    readonly name: string;
    /** First heading of the model card: a name when nothing states one. */
    readonly title: string;
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
    readonly dtypes: readonly {
        readonly dtype: string;
        readonly elements: bigint;
    }[];
    /** `name` in the spelling of the `cdx:ai-ml:model:hyperparameter` taxonomy. */
    readonly hyperparameter: NamedText;
    readonly input: TensorPort;
    readonly output: TensorPort;
    readonly metric: MetricClaim;
    /** SHA-256 (hex) of a chat template inside the file. */
    readonly 'chat-template': string;
    readonly tokenizer: string;
    /** full, lora, adapter, prompt, as the property taxonomy names them. */
    readonly 'tune-method': string;
    /** Package URL of the model, as somebody states it. */
    readonly 'package-url': string;
    /** Revision that the files were fetched at: full commit. */
    readonly commit: string;
    readonly supplier: PartyClaim;
    readonly manufacturer: PartyClaim;
    readonly 'download-location': string;
    readonly homepage: string;
    /** RFC 3339 in UTC, whole seconds. */
    readonly 'release-time': string;
    readonly 'built-time': string;
    /** What somebody concluded the licence to be, after looking; `license` is what the authors state. */
    readonly 'concluded-license': LicenseClaim;
    readonly domain: string;
    readonly 'intended-use': string;
    readonly user: string;
    readonly application: string;
    readonly limitation: string;
    readonly tradeoff: string;
    readonly concern: ConcernClaim;
    readonly training: string;
    readonly preprocessing: string;
    readonly explainability: string;
    readonly compliance: string;
    /** serious, high, medium, low (Regulation (EC) 765/2008 as SPDX names it). */
    readonly 'safety-risk': string;
    /** yes, no, noAssertion. */
    readonly autonomy: string;
    readonly 'sensitive-personal-information': string;
    readonly 'metric-threshold': NamedText;
    readonly energy: EnergyClaim;
    readonly service: ServiceClaim;
    readonly approval: ApprovalClaim;
    readonly package: PackageClaim;
    readonly step: StepClaim;
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
export type Fact = {
    [K in FactKind]: FactOf<K>;
}[FactKind];
