import type { Container } from '../kubernetes/pod.ts';
import type { ShellScript } from './shell-script.ts';
/** Scripts a container starts with. Hooks and probes are in `hookScripts`. */
export declare function startScriptsOf(container: Container): readonly ShellScript[];
export declare function hookScriptsOf(container: Container): readonly ShellScript[];
