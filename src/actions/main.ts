import { runAction } from './run-action.ts';
import { chainSpec } from './specs/chain.ts';

await runAction(chainSpec, () => import('./perform/chain.ts').then((action) => action.performChain));
