import path from 'node:path';
import type { FlowContext } from '../../flows/context.ts';
import { relativeInside } from '../../flows/inside.ts';
import { readVariable } from '../../platform/environment.ts';

/** Where a path lies in the checkout of the run, as GitHub names files (`/` between, `''` the root or outside of it). */
export function folderInCheckout(place: string, { env }: FlowContext): string {
  const root = readVariable('githubWorkspace', env);
  return root === undefined ? '' : (relativeInside(path.resolve(root), path.resolve(place)) ?? '');
}
