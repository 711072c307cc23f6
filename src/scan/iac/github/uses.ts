import { get, textOf, type YamlNode } from '../yaml/node.ts';
import { parseUses, type ActionReference, type Job, type Step } from './workflow.ts';

/** What a reference after `@` is. Without asking GitHub a tag and an odd branch look alike: both count as `tag`. */
export type RefKind = 'commit' | 'branch' | 'tag' | 'unknown';

const BRANCHES: ReadonlySet<string> = new Set(
  ' main master head develop development dev trunk default next edge nightly'.split(' '),
);

export function refKind(ref: string): RefKind {
  if (/^[\da-f]{40}$/i.test(ref)) return 'commit';
  if (ref.includes('${{')) return 'unknown';
  return BRANCHES.has(ref.toLowerCase()) || ref.startsWith('refs/heads/') ? 'branch' : 'tag';
}

/** The action a step uses, or the workflow a job calls; nothing for local ones and images. */
export function usesOf(
  owner: Step | Job,
): readonly { readonly reference: ActionReference; readonly at: YamlNode }[] {
  const at = get(owner.node, 'uses');
  const reference = parseUses(textOf(at)?.trim() ?? './');
  return at === undefined || reference === undefined ? [] : [{ reference, at }];
}
