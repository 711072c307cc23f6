import { get, textOf } from '../yaml/node.ts';
import type { Pod } from './pod.ts';

/** Whether a pod says that it runs on Windows, where the Linux fields of a security context are refused. */
export function isWindowsPod(pod: Pod): boolean {
  const os = textOf(get(pod.spec, 'os', 'name')) ?? textOf(get(pod.spec, 'nodeSelector', 'kubernetes.io/os'));
  return os?.toLowerCase() === 'windows';
}
