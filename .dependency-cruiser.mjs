/**
 * Imports point one way (docs/architecture.md):
 *   actions, cli, index -> flows -> capabilities, report, platform -> domain
 * A capability never imports another one: what two of them share is a type or a port in domain.
 */
const capabilities = 'digest|sign|verify|evidence|registry|aibom|provenance|scan|people|config|gate|audit';
const only = (name, from, path, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: from },
  to: { path },
});

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      comment: 'domain is pure: no other layer, no I/O modules',
      from: { path: '^src/domain/' },
      to: { path: '^src/', pathNot: '^src/domain/' },
    },
    {
      name: 'domain-has-no-io',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(buffer|crypto)$' },
    },
    {
      name: 'capability-imports-domain-and-itself',
      severity: 'error',
      from: { path: `^src/(${capabilities})/` },
      to: { path: '^src/', pathNot: ['^src/domain/', '^src/$1/'] },
    },
    {
      name: 'report-imports-domain-only',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { path: '^src/', pathNot: '^src/(domain|report)/' },
    },
    {
      name: 'platform-imports-domain-only',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/(domain|platform)/' },
    },
    {
      name: 'flows-do-not-import-faces',
      severity: 'error',
      from: { path: '^src/flows/' },
      to: { path: '^src/(actions|cli|cli\\.ts|index\\.ts)' },
    },
    only(
      'actions-toolkit-at-the-edge',
      '^src/(platform|actions)/',
      'node_modules/@actions/',
      '@actions/* only in platform and actions',
    ),
    only(
      'octokit-in-platform',
      '^src/platform/',
      'node_modules/(octokit|@octokit)/',
      'one place talks to GitHub',
    ),
    only(
      'sigstore-in-adapters',
      '^src/(sign|verify)/[^/]*sigstore[^/]*\\.ts$',
      'node_modules/(sigstore|@sigstore)/',
      'sigstore only in its adapter files',
    ),
    only(
      'cyclonedx-in-adapter',
      '^src/aibom/[^/]*cyclonedx[^/]*\\.ts$',
      'node_modules/@cyclonedx/',
      'CycloneDX only in its adapter files',
    ),
    only(
      'one-place-runs-programs',
      '^src/platform/',
      '^(node:)?child_process$',
      'one place runs other programs',
    ),
    { name: 'no-unresolved', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
