import { firstOf, type ModelFacts } from './model-facts.ts';
import { purlOfHubModel } from './package-url.ts';

/**
 * Package URL of a model: the declared one, else that of the Hub when the files carry a commit and the name is a Hub
 * id. Never made of a moving revision.
 */
export function purlOfModel(model: ModelFacts): string | undefined {
  const stated = firstOf(model.facts, 'package-url')?.value;
  if (stated !== undefined) return stated;
  const isCommit = model.version !== undefined && /^[0-9a-f]{40}$/.test(model.version);
  return isCommit ? purlOfHubModel(model.name, model.version) : undefined;
}

/** Where the model can be had: the declared place, else its page on the Hub at that commit. */
export function downloadLocationOf(model: ModelFacts): string | undefined {
  const stated = firstOf(model.facts, 'download-location')?.value;
  if (stated !== undefined) return stated;
  const purl = purlOfModel(model);
  const hub = /^pkg:huggingface\/([^@?#]+)@([0-9a-f]{40})$/.exec(purl ?? '');
  return hub === null ? undefined : `https://huggingface.co/${hub[1] ?? ''}/tree/${hub[2] ?? ''}`;
}

/** Whether the model needs its base at run time: an adapter does, a quantised or merged copy stands alone. */
export function isAdapter(model: ModelFacts): boolean {
  const base = firstOf(model.facts, 'base-model')?.value;
  const tuned = firstOf(model.facts, 'tune-method')?.value;
  return base?.relation === 'adapter' || tuned !== undefined;
}
