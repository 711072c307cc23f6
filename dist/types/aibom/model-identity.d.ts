import { type ModelFacts } from './model-facts.ts';
/**
 * Package URL of a model: the declared one, else that of the Hub when the files carry a commit and the name is a Hub
 * id. Never made of a moving revision.
 */
export declare function purlOfModel(model: ModelFacts): string | undefined;
/** Where the model can be had: the declared place, else its page on the Hub at that commit. */
export declare function downloadLocationOf(model: ModelFacts): string | undefined;
/** Whether the model needs its base at run time: an adapter does, a quantised or merged copy stands alone. */
export declare function isAdapter(model: ModelFacts): boolean;
