import { RegistryTransport } from '../../src/registry/registry-transport.ts';

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Our transport without a login. */
export function anonymousRegistryTransport(): RegistryTransport {
  return new RegistryTransport({ fetch, sleep, credentials: () => Promise.resolve(undefined) });
}
