import * as z from 'zod';
import { auditEntrySchema } from './audit-event.ts';

/** JSON Schema 2020-12 of one entry of the log, for `schemas/audit-entry.schema.json`. Same input, same object. */
export function auditEntryJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(auditEntrySchema, { io: 'input', target: 'draft-2020-12' });
  return {
    ...schema,
    $id: 'https://sallyport.dev/schemas/audit-entry.schema.json',
    title: 'Entry of the Sallyport audit log, version 1',
    description:
      'One line of events.jsonl: canonical JSON, the bytes that are hashed. Fields: docs/audit.md.',
  };
}
