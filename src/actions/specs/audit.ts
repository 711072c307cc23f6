import { defineAction } from './action-spec.ts';
import { MODE_INPUT } from './shared-inputs.ts';

export const auditSpec = defineAction({
  id: 'audit',
  folder: 'audit',
  title: 'Sallyport audit log',
  description: 'Append to the tamper-evident audit log, or verify all of it offline',
  inputs: {
    operation: { type: 'choice', choices: ['append', 'verify'], required: true, description: 'What to do.' },
    directory: { type: 'text', required: true, description: 'Folder of the log.' },
    'public-key': {
      type: 'lines',
      description: 'verify: public keys of the log, PEM files or verifier keys, one a line.',
    },
    checkpoint: {
      type: 'text',
      description: 'File with a checkpoint kept elsewhere: the log must extend it.',
    },
    origin: { type: 'text', description: 'Name of the log. When empty: what the log on disk says.' },
    key: { type: 'text', description: 'append: Ed25519 private key, PEM file or env://NAME.' },
    event: {
      type: 'text',
      description: 'append: what was done, one kebab-case word (deploy, config-change, retire).',
    },
    subject: {
      type: 'text',
      description: 'append: what it was done to: a path, sha256:<hex> or git:<commit>.',
    },
    environment: { type: 'text', description: 'append: where it was done.' },
    details: { type: 'lines', description: 'append: further fields, one NAME=VALUE a line.' },
    consumers: {
      type: 'lines',
      description: 'append: services and agents that use the subject, one a line.',
    },
    ...MODE_INPUT,
  },
  outputs: {
    verdict: 'pass, or block when the log does not verify.',
    size: 'Number of entries.',
    root: 'Root hash of the log (hex).',
    checkpoint: 'Path of the signed checkpoint; worth keeping elsewhere.',
  },
});
