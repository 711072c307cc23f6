import type { BomComponent } from '../domain/bom-view.ts';

/** Parts of a package URL that tell packages apart (purl-spec); qualifiers and subpath do not. */
interface PackageName {
  /** `huggingface/owner/name`, lower case. */
  readonly path: string;
  readonly version: string | undefined;
}

/**
 * Whether a component is what a policy names: `sha256:<hex>` by any hash, `pkg:…` by package URL (without a version all
 * of them), `owner/name` by name or package URL, `owner/*` all of an owner, `name` whoever owns it. Case does not matter.
 */
export function isNamedBy(component: BomComponent, entry: string): boolean {
  const wanted = entry.toLowerCase();
  if (/^[a-z0-9]+:[0-9a-f]+$/.test(wanted)) return hasHash(component, wanted.slice(wanted.indexOf(':') + 1));
  if (wanted.startsWith('pkg:')) {
    const [named, own] = [packageName(wanted), packageName(component.purl ?? '')];
    if (named === undefined || own?.path !== named.path) return false;
    return named.version === undefined || named.version === own.version;
  }
  return namesOf(component).some((name) => isName(name, wanted));
}

/** A package URL, a hash, or an owner: something that tells it from others of its name. */
export function hasIdentity(component: BomComponent): boolean {
  return (
    packageName(component.purl ?? '') !== undefined ||
    component.hashes.length > 0 ||
    /^[\w.-]+\/[\w.-]+$/.test(component.name)
  );
}

function hasHash({ hashes }: BomComponent, hex: string): boolean {
  return hashes.some(({ value }) => value.toLowerCase() === hex);
}

function isName(name: string, wanted: string): boolean {
  if (wanted.endsWith('/*')) return name.startsWith(wanted.slice(0, -1));
  return wanted.includes('/') ? name === wanted : (name.split('/').at(-1) ?? '') === wanted;
}

/** Its own name and the one in its package URL: a copy may be called anything. */
function namesOf({ name, purl = '' }: BomComponent): readonly string[] {
  const own = packageName(purl)?.path.split('/').slice(1).join('/');
  return [name.toLowerCase(), ...(own === undefined ? [] : [own])];
}

function packageName(purl: string): PackageName | undefined {
  const match = /^pkg:\/{0,2}([^@?#]+)(?:@([^?#]+))?/i.exec(purl.trim());
  if (match?.[1] === undefined) return undefined;
  try {
    const path = decodeURIComponent(match[1]).toLowerCase().replace(/\/+$/, '');
    return { path, version: match[2] === undefined ? undefined : decodeURIComponent(match[2]).toLowerCase() };
  } catch {
    return undefined;
  }
}
