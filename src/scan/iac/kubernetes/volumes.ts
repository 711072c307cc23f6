import path from 'node:path';
import { get, entryAt, isTrue, itemsOf, textOf, type YamlMap, type YamlNode } from '../yaml/node.ts';
import type { KubernetesObject } from './manifest.ts';
import type { Container, Pod } from './pod.ts';

/** A volume of a pod by its name. */
export interface PodVolume {
  readonly name: string;
  readonly node: YamlMap;
}

/** One mount of a volume in a container. */
export interface VolumeMount {
  readonly volume: string;
  readonly node: YamlMap;
  readonly mountPath: string;
  readonly isReadOnly: boolean;
}

/** A folder or file of the node that becomes visible somewhere. `path` is normalised, without a slash at its end. */
export interface HostPath {
  readonly path: string;
  readonly at: YamlNode;
  /** Whether every container that mounts it may only read it. */
  readonly isReadOnly: boolean;
}

export function volumesOf(pod: Pod): readonly PodVolume[] {
  return itemsOf(get(pod.spec, 'volumes')).flatMap((node) =>
    node.kind === 'map' ? [{ name: textOf(get(node, 'name')) ?? '', node }] : [],
  );
}

export function mountsOf(container: Container): readonly VolumeMount[] {
  return itemsOf(get(container.node, 'volumeMounts')).flatMap((node) =>
    node.kind === 'map'
      ? [
          {
            volume: textOf(get(node, 'name')) ?? '',
            node,
            mountPath: textOf(get(node, 'mountPath')) ?? '',
            isReadOnly: isTrue(get(node, 'readOnly')),
          },
        ]
      : [],
  );
}

/** What a pod sees of its node through `hostPath` volumes. */
export function hostPathsOf(pod: Pod): readonly HostPath[] {
  const mounts = mountsByVolume(pod);
  return volumesOf(pod).flatMap(({ name, node }) => {
    const own = mounts.get(name) ?? [];
    const isReadOnly = own.length > 0 && own.every(({ mount }) => mount.isReadOnly);
    return hostPathAt(node, ['hostPath', 'path'], isReadOnly);
  });
}

/** All mounts of a pod by the volume they show. */
export function mountsByVolume(
  pod: Pod,
): ReadonlyMap<string, readonly { readonly container: Container; readonly mount: VolumeMount }[]> {
  const mounts = new Map<string, { readonly container: Container; readonly mount: VolumeMount }[]>();
  for (const container of pod.containers) {
    for (const mount of mountsOf(container)) {
      const list = mounts.get(mount.volume) ?? [];
      list.push({ container, mount });
      mounts.set(mount.volume, list);
    }
  }
  return mounts;
}

/** What a PersistentVolume offers of a node. */
export function hostPathsOfVolume(object: KubernetesObject): readonly HostPath[] {
  if (object.kind !== 'PersistentVolume') return [];
  return [
    ...hostPathAt(object.node, ['spec', 'hostPath', 'path'], false),
    ...hostPathAt(object.node, ['spec', 'local', 'path'], false),
  ];
}

function hostPathAt(node: YamlMap, keys: readonly string[], isReadOnly: boolean): readonly HostPath[] {
  const at = entryAt(node, ...keys)?.value;
  const text = textOf(at);
  if (at === undefined || text === undefined || text === '') return [];
  return [{ path: normaliseHostPath(text), at, isReadOnly }];
}

function normaliseHostPath(text: string): string {
  const clean = path.posix.normalize(text.trim().replace(/^\/+/, '/'));
  return clean.length > 1 ? clean.replace(/\/+$/, '') : clean;
}

/** Whether a path is one of these folders or lies below one. */
export function isBelow(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => file === folder || file.startsWith(`${folder}/`));
}
