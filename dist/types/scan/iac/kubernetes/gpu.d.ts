import type { Container } from './pod.ts';
/** Whether a container asks a device plugin, or dynamic resource allocation, for an accelerator. */
export declare function asksForAccelerator({ node }: Container): boolean;
