import { canonicalDigest } from '../../domain/canonical-json.ts';
import type { IacRule } from './rule.ts';
import { broadCapability } from './rules/broad-capability.ts';
import { capabilitiesKept } from './rules/capabilities-kept.ts';
import { extraCapability } from './rules/extra-capability.ts';
import { hostCapability } from './rules/host-capability.ts';
import { nonRootNotEnforced } from './rules/non-root-not-enforced.ts';
import { privilegeEscalation } from './rules/privilege-escalation.ts';
import { privilegedContainer } from './rules/privileged-container.ts';
import { rootUser } from './rules/root-user.ts';
import { writableRootFilesystem } from './rules/writable-root-filesystem.ts';

/** Every rule of this scanner, sorted by id. */
export const IAC_RULES: readonly IacRule[] = [
  broadCapability,
  capabilitiesKept,
  extraCapability,
  hostCapability,
  nonRootNotEnforced,
  privilegeEscalation,
  privilegedContainer,
  rootUser,
  writableRootFilesystem,
];

/** SHA-256 (hex) over what the rules say about themselves and what they were seen to find. */
export function iacRulesSha256(): string {
  return canonicalDigest(IAC_RULES.map(({ meta, examples }) => ({ meta, examples })));
}
