import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError, isAppError } from '../domain/errors.ts';
import { readVariable } from '../platform/environment.ts';
import { readBounded } from '../platform/files.ts';
import { plainHttpHost } from '../registry/reference.ts';
import { RegistryClient } from '../registry/registry-client.ts';
import { dockerCredentials, type CredentialSource } from '../registry/registry-credentials.ts';
import { RegistryTransport } from '../registry/registry-transport.ts';
import type { FlowContext } from './context.ts';

/** A registry client and how it waits between attempts. */
export interface OpenRegistry {
  readonly client: RegistryClient;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * A client with the logins that `docker login` wrote. Plain http is spoken to this machine, and to the hosts that the
 * given targets name as `oci+http://HOST/…`; never to others.
 */
export async function openRegistry(
  context: FlowContext,
  targets: readonly string[] = [],
): Promise<OpenRegistry> {
  const sleep = (ms: number): Promise<void> => wait(ms);
  const credentials = await readCredentials(context);
  const plainHttpHosts = targets.flatMap((target) => plainHttpHost(target) ?? []);
  const transport = new RegistryTransport({ fetch, sleep, credentials, plainHttpHosts });
  return { client: new RegistryClient(transport), sleep };
}

async function readCredentials({ env, run }: FlowContext): Promise<CredentialSource> {
  const folder = readVariable('dockerConfig', env) ?? path.join(os.homedir(), '.docker');
  let config: Uint8Array;
  try {
    config = await readBounded(path.join(folder, 'config.json'), {
      maxBytes: 1024 * 1024,
      what: 'Docker config',
    });
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === 'not-found') return () => Promise.resolve(undefined);
    throw thrown;
  }
  return dockerCredentials(config, async (name, host) => {
    const program = `docker-credential-${name}`;
    const options = { timeoutMs: 30_000, maxOutputBytes: 64 * 1024, input: host, env };
    const { exitCode, stdout } = await run(program, ['get'], options);
    const printed = stdout.toString('utf8');
    if (exitCode === 0 || /credentials not found/i.test(printed)) return printed;
    // What it printed stays here: it may hold a part of a secret.
    throw new AppError('tool-failed', `${program} ended with exit code ${String(exitCode)}`);
  });
}
