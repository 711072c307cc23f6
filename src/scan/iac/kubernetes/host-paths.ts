import { isBelow, type HostPath } from './volumes.ts';

/** What a host path gives away; every path is of exactly one kind. */
export type HostPathKind = 'runtime-socket' | 'gpu-device' | 'sensitive' | 'other';

const SOCKET_NAME =
  /\/(?:docker|containerd|crio|cri-dockerd|dockershim|podman|buildkitd|isulad|kubelet)\.sock$/;
/** Folders that hold a socket of the container runtime. */
const SOCKET_FOLDERS: ReadonlySet<string> = new Set(
  '/run /var/run /run/docker /run/containerd /run/crio /run/podman /run/k3s /run/k3s/containerd /run/buildkit'.split(
    ' ',
  ),
);

const GPU_DEVICE = /^\/dev\/(?:nvidia|nvhost|nvmap|infiniband|dri|kfd|accel|vfio|davinci|habanalabs)/;

/** Whole folders that hand over the node when they are mounted themselves. */
const PARENTS: ReadonlySet<string> = new Set('/ /var /var/lib /home /opt /mnt /host /srv'.split(' '));
const SENSITIVE = [
  '/boot',
  '/etc',
  '/root',
  '/usr',
  '/bin',
  '/sbin',
  '/lib',
  '/lib64',
  '/dev',
  '/opt/cni',
  '/var/lib/kubelet',
  '/var/lib/docker',
  '/var/lib/containerd',
  '/var/lib/containers',
  '/var/lib/etcd',
  '/var/lib/rancher',
  '/var/lib/k0s',
  '/var/spool/cron',
];
/** Below those, what pods are meant to see: time zone, certificates, names, huge pages, the plugin folder, modules. */
const HARMLESS = [
  '/etc/localtime',
  '/etc/timezone',
  '/etc/ssl/certs',
  '/etc/pki',
  '/etc/ca-certificates',
  '/usr/share',
  '/usr/local/share',
  '/etc/machine-id',
  '/etc/os-release',
  '/etc/hosts',
  '/etc/resolv.conf',
  '/dev/shm',
  '/dev/hugepages',
  '/dev/log',
  '/dev/fuse',
  '/dev/net/tun',
  '/var/lib/kubelet/device-plugins',
  '/lib/modules',
];
/** Kernel file systems: read-only they tell much and change nothing. */
const KERNEL = ['/proc', '/sys'];

export function kindOfHostPath({ path, isReadOnly }: HostPath): HostPathKind {
  const run = path.startsWith('/var/run') ? path.slice('/var'.length) : path;
  if (SOCKET_NAME.test(path) || SOCKET_FOLDERS.has(run)) return 'runtime-socket';
  if (GPU_DEVICE.test(path)) return 'gpu-device';
  if (isBelow(path, HARMLESS)) return 'other';
  if (isBelow(path, KERNEL)) return isReadOnly ? 'other' : 'sensitive';
  return PARENTS.has(path) || isBelow(path, SENSITIVE) ? 'sensitive' : 'other';
}
