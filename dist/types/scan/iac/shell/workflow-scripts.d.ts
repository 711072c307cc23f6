import type { Step } from '../github/workflow.ts';
import type { ShellScript } from './shell-script.ts';
/** Scripts of a workflow step's `run`. */
export declare function stepScripts(step: Step): readonly ShellScript[];
