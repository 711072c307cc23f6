import { entryAt, listOf, textOf, type YamlNode } from '../yaml/node.ts';
import type { Container } from './pod.ts';

/** A capability a container adds, upper case without `CAP_`. */
export interface AddedCapability {
  readonly name: string;
  readonly at: YamlNode;
}

/** Capabilities that a container can turn into control over the node. */
const HOST: ReadonlySet<string> = new Set('ALL SYS_ADMIN SYS_MODULE SYS_RAWIO DAC_READ_SEARCH'.split(' '));

/** Capabilities that reach other containers, the network or the kernel. */
const BROAD: ReadonlySet<string> = new Set(
  'AUDIT_CONTROL AUDIT_READ BPF CHECKPOINT_RESTORE MAC_ADMIN MAC_OVERRIDE NET_ADMIN NET_RAW PERFMON SYSLOG SYS_BOOT SYS_PTRACE SYS_TIME'.split(
    ' ',
  ),
);

/** What the Pod Security Standard "baseline" lets a container add. */
const BASELINE: ReadonlySet<string> = new Set(
  'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(
    ' ',
  ),
);

export type CapabilityReach = 'host' | 'broad' | 'other' | 'baseline';

export function reachOf(capability: string): CapabilityReach {
  if (HOST.has(capability)) return 'host';
  if (BROAD.has(capability)) return 'broad';
  return BASELINE.has(capability) ? 'baseline' : 'other';
}

/** The capabilities a container adds. */
export function addedCapabilities(container: Container): readonly AddedCapability[] {
  const list = listOf(entryAt(container.node, 'securityContext', 'capabilities', 'add')?.value);
  return list.flatMap((at) => {
    const text = textOf(at);
    return text === undefined ? [] : [{ name: text.toUpperCase().replace(/^CAP_/, ''), at }];
  });
}

/** Whether a container drops all capabilities before it adds any; `CAP_ALL` is nothing a runtime knows. */
export function dropsAll(container: Container): boolean {
  const list = listOf(entryAt(container.node, 'securityContext', 'capabilities', 'drop')?.value);
  return list.some((node) => textOf(node)?.toUpperCase() === 'ALL');
}
