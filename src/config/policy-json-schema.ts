import * as z from 'zod';
import { policySchema, tighteningSchema } from './policy-schema.ts';

/** JSON Schema 2020-12 of the policy file, for `schemas/policy.schema.json` and editors. Same input, same object. */
export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  const either = z.union([policySchema, tighteningSchema]);
  const schema = z.toJSONSchema(either, { io: 'input', target: 'draft-2020-12' });
  return {
    ...schema,
    type: 'object',
    $id: 'https://sallyport.dev/schemas/policy.schema.json',
    title: 'Sallyport policy, version 1',
    description: 'What an environment requires before a subject may enter it. Every key: docs/policy.md.',
  };
}
