import type { Pod } from './pod.ts';
/** Whether a pod says that it runs on Windows, where the Linux fields of a security context are refused. */
export declare function isWindowsPod(pod: Pod): boolean;
