import type { BomComponent } from '../domain/bom-view.ts';
/**
 * Whether a component is what a policy names: `sha256:<hex>` by any hash, `pkg:…` by package URL (without a version all
 * of them), `owner/name` by name or package URL, `owner/*` all of an owner, `name` whoever owns it. Case does not matter.
 */
export declare function isNamedBy(component: BomComponent, entry: string): boolean;
/** A package URL, a hash, or an owner: something that tells it from others of its name. */
export declare function hasIdentity(component: BomComponent): boolean;
