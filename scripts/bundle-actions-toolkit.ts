import type { Plugin } from 'esbuild';

/**
 * The toolkit does not say that importing it has no effect, so its OIDC client and with it a whole HTTP stack (undici,
 * 0.8 MB, a third of an action's start) would be loaded by every action. We ask for tokens ourselves
 * (src/platform/oidc.ts): what is imported from the toolkit and never called may go.
 */
export const pruneActionsToolkit: Plugin = {
  name: 'prune-actions-toolkit',
  setup(build) {
    build.onResolve({ filter: /^(@actions\/|\.\.?\/)/ }, async ({ path, pluginData, ...args }) => {
      const isToolkit =
        path.startsWith('@actions/') || /[\\/]node_modules[\\/]@actions[\\/]/.test(args.importer);
      if (!isToolkit || pluginData === RESOLVING) return undefined;
      const { importer, resolveDir, kind } = args;
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: RESOLVING });
      return found.errors.length > 0 ? found : { ...found, sideEffects: false };
    });
  },
};

const RESOLVING = Symbol('resolving');
