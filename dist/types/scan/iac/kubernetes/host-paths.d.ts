import { type HostPath } from './volumes.ts';
/** What a host path gives away; every path is of exactly one kind. */
export type HostPathKind = 'runtime-socket' | 'gpu-device' | 'sensitive' | 'other';
export declare function kindOfHostPath({ path, isReadOnly }: HostPath): HostPathKind;
