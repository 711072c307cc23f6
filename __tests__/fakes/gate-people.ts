import type { Subject } from '../../src/domain/subject.ts';
import type { StoredBundle } from '../../src/domain/ports.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { makeApproval, type ApprovalFields } from '../../src/people/make-approval.ts';
import { makeOverride, type OverrideFields } from '../../src/people/make-override.ts';
import { makeWaiver, type WaiverFields } from '../../src/people/make-waiver.ts';
import { SUBJECT } from './gate-statements.ts';
import { at, DAY, HOUR, type World } from './gate-world.ts';

let nonces = 0;

/** A nonce that no other statement of this test file has. */
export function nextNonce(): string {
  nonces += 1;
  return `nonce-${String(nonces).padStart(16, '0')}`;
}

type Bound<T> = Partial<T> & { readonly subject?: Subject };

function binding(world: World, environment: string) {
  return {
    environment,
    policySha256: world.policyDigest,
    now: at(-HOUR),
    expiresAt: at(6 * DAY),
    nonce: nextNonce(),
  };
}

/** Signs an approval for production with the key of a person. */
export function approve(
  world: World,
  who: string,
  { subject = SUBJECT, ...fields }: Bound<ApprovalFields> = {},
): Promise<StoredBundle> {
  const statement = makeApproval(subject, {
    ...binding(world, 'production'),
    decision: 'APPROVED',
    ...fields,
  });
  return world.sign(who, statement);
}

export function waive(
  world: World,
  who: string,
  { subject = SUBJECT, ...fields }: Bound<WaiverFields> = {},
): Promise<StoredBundle> {
  const statement = makeWaiver(subject, {
    ...binding(world, 'staging'),
    selector: { ruleId: 'openai-api-key' },
    justification: 'a key of the public test account',
    ticket: 'SEC-1',
    ...fields,
  });
  return world.sign(who, statement);
}

export function override(
  world: World,
  who: string,
  { subject = SUBJECT, ...fields }: Bound<OverrideFields> = {},
): Promise<StoredBundle> {
  const statement = makeOverride(subject, {
    ...binding(world, 'production'),
    justification: 'customers cannot pay until this fix is out, cause follows in OPS-7',
    ticket: 'OPS-7',
    ...fields,
  });
  return world.sign(who, statement);
}

/** Changes the predicate of a statement before it is signed: what a hostile or broken maker would write. */
export function tampered<P extends object>(statement: Statement<P>, changes: object): Statement<object> {
  return { ...statement, predicate: { ...statement.predicate, ...changes } };
}
