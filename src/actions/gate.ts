import { runAction } from './run-action.ts';
import { gateSpec } from './specs/gate.ts';

await runAction(gateSpec, () => import('./perform/gate.ts').then((action) => action.performGate));
