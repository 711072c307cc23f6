import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../domain/errors.ts';
import type { EvidenceStore, StoreListing } from '../domain/ports.ts';
import { openFolderStore } from '../evidence/folder-store.ts';
import { readVariable } from '../platform/environment.ts';
import { pathKind } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import { parseStore, storeList, type StoreNames } from './store-names.ts';

export interface OpenStoreOptions {
  /** A folder that is not there yet holds nothing, instead of being an error. */
  readonly missingIsEmpty?: boolean;
}

/** Opens the stores that the texts name, as one. Errors: `invalid-input`, those of Docker's configuration. */
export async function openStore(
  names: StoreNames,
  context: FlowContext,
  options: OpenStoreOptions = {},
): Promise<EvidenceStore> {
  const stores: EvidenceStore[] = [];
  for (const name of storeList(names)) stores.push(await openOne(name, context, options));
  const [first, second] = stores;
  if (first === undefined) throw new AppError('invalid-input', 'no evidence store was named');
  return second === undefined ? first : joinStores(stores);
}

async function openOne(
  name: string,
  context: FlowContext,
  { missingIsEmpty = false }: OpenStoreOptions,
): Promise<EvidenceStore> {
  const place = parseStore(name);
  switch (place.kind) {
    case 'folder': {
      const store = openFolderStore(place.directory);
      const isEmpty = missingIsEmpty && (await pathKind(place.directory)) === 'missing';
      return isEmpty ? { ...store, list: () => Promise.resolve({ bundles: [], skipped: [] }) } : store;
    }
    case 'oci': {
      const { openRegistryStore } = await import('./open-registry-store.ts');
      return await openRegistryStore(place.target, context);
    }
    case 'github': {
      const { openGithubStore } = await import('../evidence/github-store.ts');
      const token = readVariable('githubToken', context.env);
      if (token === undefined) {
        throw new AppError('invalid-input', `evidence store ${name} needs a token in GITHUB_TOKEN`, {
          hint: 'in a workflow: env: GITHUB_TOKEN: ${{ github.token }} and permissions: attestations: write (or read)',
        });
      }
      const apiUrl = readVariable('githubApiUrl', context.env) ?? 'https://api.github.com';
      const sleep = (ms: number): Promise<void> => wait(ms);
      return openGithubStore({ fetch, token, apiUrl, repository: place.repository, sleep });
    }
  }
}

/** Several stores as one: each bundle once, every skip with the store it lies in. One that cannot be read fails all. */
function joinStores(stores: readonly EvidenceStore[]): EvidenceStore {
  return {
    location: stores.map(({ location }) => location).join(', '),
    async put(subject, kind, bundle) {
      const places: string[] = [];
      for (const store of stores) places.push(await store.put(subject, kind, bundle));
      return places[0] ?? '';
    },
    async list(subject) {
      const bundles = new Map<string, StoreListing['bundles'][number]>();
      const skipped: { readonly name: string; readonly reason: string }[] = [];
      for (const store of stores) {
        const listing = await store.list(subject);
        for (const bundle of listing.bundles) {
          if (!bundles.has(bundle.sha256)) bundles.set(bundle.sha256, bundle);
        }
        for (const { name, reason } of listing.skipped) {
          skipped.push({ name: `${store.location}: ${name}`, reason });
        }
      }
      return { bundles: [...bundles.values()], skipped };
    },
  };
}
