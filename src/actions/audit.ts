import { runAction } from './run-action.ts';
import { auditSpec } from './specs/audit.ts';

await runAction(auditSpec, () => import('./perform/audit.ts').then((action) => action.performAudit));
