import path from 'node:path';
import { parseDigest } from '../../domain/digest.ts';
import type { FlowContext } from '../../flows/context.ts';
import { relativeInside } from '../../flows/inside.ts';
import { readVariable } from '../../platform/environment.ts';
import { isReference } from '../../registry/reference.ts';

/** Where a path lies in the checkout of the run, as GitHub names files (`/` between, `''` the root or outside of it). */
export function folderInCheckout(place: string, { env }: FlowContext): string {
  const root = readVariable('githubWorkspace', env);
  return root === undefined ? '' : (relativeInside(path.resolve(root), path.resolve(place)) ?? '');
}

/** Findings count from the folder of the model; a subject given as digest lies nowhere. */
export function folderOfSubject(subject: string, context: FlowContext): string {
  return !isReference(subject) && parseDigest(subject.replace(/^git:/, 'gitCommit:')) === undefined
    ? folderInCheckout(subject, context)
    : '';
}
