import type { DecisionCheck, DecisionConsumer } from '../domain/decision.ts';
import { type CountedBom } from './counted-bom.ts';
export interface ConsumersContext {
    readonly key: string;
    readonly environment: string;
    readonly remedy: string;
    /** At least one service must be named for this environment. */
    readonly isRequired: boolean;
}
/**
 * Which services use the model in this environment, as the AI-BOMs say: for the record, and where the policy asks for
 * it at least one. Undefined when nobody asks and no BOM names any.
 */
export declare function checkConsumers(boms: readonly CountedBom[], { key, environment, remedy, isRequired }: ConsumersContext): DecisionCheck | undefined;
/** All services that the AI-BOMs name, in whatever environment, sorted; one that two documents name is there twice. */
export declare function listConsumers(boms: readonly CountedBom[]): readonly DecisionConsumer[];
