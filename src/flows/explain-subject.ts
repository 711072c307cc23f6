import { AppError } from '../domain/errors.ts';
import type { Explanation } from '../domain/explanation.ts';
import { shellSafe, type CommandPlaces } from '../gate/commands.ts';
import { explainPolicy } from '../gate/explain-policy.ts';
import type { GateInput } from '../gate/gate-input.ts';
import type { FlowContext } from './context.ts';
import { identifySubject, type IdentifyOptions } from './identify.ts';
import { environmentOf, loadPolicy } from './load-policy.ts';
import { openStore } from './open-store.ts';
import { decide } from './run-gate.ts';
import { storeList, type StoreNames } from './store-names.ts';

export interface ExplainOptions {
  /** What to explain the state of; without one only the rules are explained. */
  readonly subject?: string | undefined;
  readonly policy: string;
  readonly environment: string;
  /** Needed with a subject. A folder that is not there yet holds nothing. */
  readonly evidence?: StoreNames | undefined;
  readonly identify?: IdentifyOptions;
  readonly parties?: GateInput['parties'];
}

/**
 * What an environment requires and, for a subject, what it lacks with the commands that supply it. The gate decides as
 * in a rehearsal: nothing is signed or stored.
 */
export async function explainSubject(options: ExplainOptions, context: FlowContext): Promise<Explanation> {
  const { subject: target, environment, evidence, parties } = options;
  const loaded = await loadPolicy(options.policy, context);
  environmentOf(loaded, environment);
  const named = {
    environment: shellSafe(environment, 'ENVIRONMENT'),
    policy: shellSafe(options.policy, 'POLICY'),
    ...(evidence === undefined ? {} : { evidence: shownStores(evidence) }),
  };
  if (target === undefined) return explainPolicy(loaded.policy, environment, { places: named });
  if (evidence === undefined) {
    throw new AppError('invalid-input', 'evidence is missing: what a subject has lies in an evidence store', {
      hint: 'name the store as evidence; a folder need not exist yet',
    });
  }
  const identified = await identifySubject(target, options.identify ?? {}, context);
  const decision = await decide(
    {
      subject: identified.subject,
      loaded,
      store: await openStore(evidence, context, { missingIsEmpty: true }),
      environment,
      mode: 'dry-run',
      ...(parties === undefined ? {} : { parties }),
    },
    context,
  );
  const shown = shellSafe(target, 'SUBJECT');
  const places: Partial<CommandPlaces> = {
    ...named,
    subject: shown,
    ...(identified.path === undefined && identified.image === undefined ? {} : { path: shown }),
  };
  return explainPolicy(loaded.policy, environment, { decision, places });
}

/** As the commands name them: `A --evidence B` for two. */
function shownStores(evidence: StoreNames): string {
  return storeList(evidence)
    .map((name) => shellSafe(name, 'STORE'))
    .join(' --evidence ');
}
