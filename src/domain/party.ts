import * as z from 'zod';
import { PARTIES } from './policy.ts';

/** How somebody is known who had a part in the subject; the gate looks for the person of the policy behind it. */
export type PartyReference =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'github'; readonly login: string; readonly id?: number }
  /** E-mail address or URI, as in certificates and commits. */
  | { readonly kind: 'identity'; readonly identity: string }
  /** Hex SHA-256 of the SPKI DER. */
  | { readonly kind: 'key'; readonly keyId: string };

const reference = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), name: z.string() }),
  z.strictObject({ kind: z.literal('github'), login: z.string(), id: z.int().optional() }),
  z.strictObject({ kind: z.literal('identity'), identity: z.string() }),
  z.strictObject({ kind: z.literal('key'), keyId: z.string() }),
]);

/** Who had which part, as JSON. */
export const partiesSchema = z.partialRecord(z.enum(PARTIES), z.array(reference).max(1_000));
