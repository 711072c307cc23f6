import { runAction } from './run-action.ts';
import { auditSpec } from './specs/audit.ts';
import { appendEvent, verifyLog } from './support/perform-audit.ts';

await runAction(auditSpec, async (inputs, ports) =>
  inputs.operation === 'append' ? await appendEvent(inputs, ports) : await verifyLog(inputs, ports),
);
