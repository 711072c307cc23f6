import type { ActionSpec } from './action-spec.ts';
import { aibomSpec } from './aibom.ts';
import { auditSpec } from './audit.ts';
import { chainSpec } from './chain.ts';
import { gateSpec } from './gate.ts';
import { provenanceSpec } from './provenance.ts';
import { scanIacSpec, scanSecretsSpec } from './scan.ts';
import { signSpec } from './sign.ts';
import { verifySpec } from './verify.ts';

/** Every action of the product, the root first. */
export const ALL_ACTIONS: readonly ActionSpec[] = [
  chainSpec,
  signSpec,
  verifySpec,
  aibomSpec,
  provenanceSpec,
  scanSecretsSpec,
  scanIacSpec,
  gateSpec,
  auditSpec,
];
