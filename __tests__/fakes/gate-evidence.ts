import type { StoredBundle } from '../../src/domain/ports.ts';
import { makeDecisionStatements } from '../../src/gate/decision-statements.ts';
import { approve } from './gate-people.ts';
import { aibom, modelSignature, provenance, scan, SOURCE, SUBJECT } from './gate-statements.ts';
import { at, MINUTE, type DecideOptions, type World } from './gate-world.ts';

export type EvidenceName = 'signature' | 'aibom' | 'provenance' | 'secrets' | 'source-secrets' | 'iac';

/** All that staging asks for, by name, so that a test can leave out or replace one. */
export async function stagingEvidence(world: World): Promise<Record<EvidenceName, StoredBundle>> {
  return {
    signature: await world.sign('builder', modelSignature()),
    aibom: await world.sign('builder', aibom()),
    provenance: await world.sign('builder', provenance()),
    secrets: await world.sign('scanner', scan()),
    'source-secrets': await world.sign('scanner', scan({ subject: SOURCE })),
    iac: await world.sign('scanner', scan({ kind: 'iac' })),
  };
}

/** The signed VSA of a decision that the gate takes on these bundles. */
export async function decisionBundle(
  world: World,
  bundles: readonly StoredBundle[],
  { signer = 'gate', ...options }: DecideOptions & { readonly signer?: string } = {},
): Promise<StoredBundle> {
  const decision = await world.decide(SUBJECT, bundles, { now: at(-30 * MINUTE), ...options });
  return await world.sign(signer, makeDecisionStatements(decision).vsa);
}

/** Everything for production: the signature, a pass in staging, and the people. */
export async function productionEvidence(world: World) {
  const staging = Object.values(await stagingEvidence(world));
  return {
    staging,
    decision: await decisionBundle(world, staging),
    alice: await approve(world, 'alice'),
    bob: await approve(world, 'bob'),
    carol: await approve(world, 'carol'),
  };
}

/** Who had which part, for rules that exclude them: nobody the policy knows. */
export const STRANGERS = {
  author: [{ kind: 'github', login: 'mallory', id: 9 }],
  actor: [{ kind: 'github', login: 'mallory', id: 9 }],
} as const satisfies DecideOptions['parties'];
