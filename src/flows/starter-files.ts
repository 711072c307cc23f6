/** Private keys and what runs leave behind. */
export const STARTER_GITIGNORE = ['sallyport/keys/*.key', '.sallyport/'] as const;

/** A policy that works once `sallyport/keys/builder.pub` exists; every key is explained in docs/policy.md. */
export const STARTER_POLICY = `# Sallyport policy. Paths are relative to this file. Every key: docs/policy.md
version: 1

# Nothing is trusted that is not named here.
trust:
  signers:
    builder: { key: keys/builder.pub }
  # Whose decisions count, for environments that come after another one.
  gates: [builder]

environments:
  staging:
    require:
      - { kind: model-signature, by: [builder] }
      - { kind: aibom, by: [builder] }
      - { kind: provenance, by: [builder] }
      - { kind: secret-scan, by: [builder], max-age: 24h }
    findings: { block: [critical], warn: [high] }

# For production, name people and their keys, and ask for their approval:
#
# people:
#   alice: { keys: [keys/alice.pub] }
# groups:
#   security: [alice]
# environments:
#   production:
#     after: [staging]
#     require: [ … ]
#     findings: { block: [critical, high] }
#     approvals:
#       - { group: security, count: 1, exclude: [author, builder] }
#     waivers: { by: security, max-days: { high: 14, medium: 90 } }
`;

/** Runs on a push to main only: what a pull request changes must not decide about itself. */
export const STARTER_WORKFLOW = `# Gate for the model in this repository. Replace acme by the owner of your copy of Sallyport and pin a commit.
name: sallyport

on:
  push:
    branches: [main]

permissions: {}

jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: acme/sallyport@v1
        with:
          model: model
          policy: sallyport/policy.yml
          environment: staging
          builder: local
          key: env://SALLYPORT_KEY
        env:
          SALLYPORT_KEY: \${{ secrets.SALLYPORT_KEY }}
          SALLYPORT_KEY_PASSPHRASE: \${{ secrets.SALLYPORT_KEY_PASSPHRASE }}
`;
