import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** `cio` and 32 letters or digits. */
export const cargoRegistryToken = tokenRule({
  id: 'cargo-registry-token',
  title: 'crates.io API token',
  remediation: 'Revoke the token at crates.io (Account settings, API tokens) and create a new one.',
  references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
  keywords: ['cio'],
  pattern: /cio[A-Za-z0-9]{32}/,
  maxLength: 35,
  encoded: false,
  minEntropy: 3.8,
  check: 'all-character-kinds',
  examples: () =>
    tokenExamples({
      name: 'CARGO_REGISTRY_TOKEN',
      secret: `cio${fakeText(ALPHANUMERIC, 32)}`,
      prefix: 'cio',
      clean: ['ciocompressedfilestreamreaderfactory'],
    }),
});
