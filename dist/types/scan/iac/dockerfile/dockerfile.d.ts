import type { Resource } from '../resource.ts';
import type { Place, SourceFile } from '../source-file.ts';
import type { DockerfileProblem, Instruction, Word } from './instruction.ts';
/** One `name=value` of ENV or ARG; `value` undefined for an ARG without a default. */
export interface Setting {
    readonly instruction: Instruction;
    readonly keyword: 'ENV' | 'ARG';
    readonly name: string;
    readonly value: Word | undefined;
    readonly place: Place;
}
/** An instruction inside a stage with its words, variables put in. Words are empty for RUN, CMD, ENTRYPOINT, SHELL, HEALTHCHECK in shell form. */
export interface StageInstruction {
    readonly instruction: Instruction;
    readonly words: readonly Word[];
    readonly stage: Stage;
    /** Position among the instructions with this keyword in the stage, from 0. */
    readonly ordinal: number;
}
/** Where the image of a FROM comes from: another stage, an image (`ref` undefined when unknown before the build), or nothing. */
export type Base = {
    readonly kind: 'stage';
    readonly stage: Stage;
} | {
    readonly kind: 'image';
    readonly ref: string | undefined;
    readonly place: Place;
} | {
    readonly kind: 'scratch';
};
export interface Stage extends Resource {
    readonly index: number;
    /** Lower case, as Docker compares it. */
    readonly name: string | undefined;
    readonly base: Base;
    readonly from: Instruction;
    readonly instructions: readonly StageInstruction[];
    readonly settings: readonly Setting[];
}
/** A whole Dockerfile. `stages` is empty only when there is no FROM. `globals`: ARGs before the first FROM. */
export interface Dockerfile extends Resource {
    readonly source: SourceFile;
    readonly escape: '\\' | '`';
    readonly globals: readonly Setting[];
    readonly stages: readonly Stage[];
    readonly problems: readonly DockerfileProblem[];
}
/** The stage itself and the stages it is built on, nearest first. */
export declare function ancestryOf(stage: Stage): readonly Stage[];
/** The last instruction with this keyword that is in force at the end of a stage, looking through its base stages. */
export declare function inForce(stage: Stage, keyword: string): StageInstruction | undefined;
/** The image a stage starts from in the end, through its base stages. */
export declare function rootBaseOf(stage: Stage): Exclude<Base, {
    kind: 'stage';
}> | undefined;
