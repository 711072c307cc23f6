import type { Finding } from '../../domain/finding.ts';
import type { FactCollector } from '../fact-collector.ts';
/**
 * The configuration of a Keras model (`get_config`): class, name, layers. A Lambda layer carries code in it that runs
 * on loading: a finding. Text that is no JSON is a finding too.
 */
export declare function addKerasConfig(found: FactCollector, text: string, pointer: string): readonly Finding[];
