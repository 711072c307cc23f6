/** What a path in the cache of `huggingface_hub` says about the model in it. */
export interface HubPlace {
  readonly name: string;
  /** Full commit, lower case. */
  readonly commit: string;
}

/** `…/models--OWNER--NAME/snapshots/COMMIT` (huggingface_hub docs, "Understand caching"); undefined for other paths. */
export function hubPlaceOf(absolutePath: string): HubPlace | undefined {
  const [, folder, commit] =
    /(?:^|[\\/])models--([A-Za-z0-9._-]{1,200})[\\/]snapshots[\\/]([0-9a-f]{40})[\\/]?$/.exec(absolutePath) ??
    [];
  if (folder === undefined || commit === undefined) return undefined;
  return { name: folder.replace('--', '/'), commit };
}
