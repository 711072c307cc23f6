import { makeProject, type Project } from './project.ts';

/** A project with a policy for `staging` and `production`, and everybody's keys; committed, so that it has a source. */
export interface GateProject extends Project {
  readonly policy: string;
  /** Private key files by name: builder, gate, alice, bob, audit. */
  readonly keys: Readonly<Record<'builder' | 'gate' | 'alice' | 'bob' | 'audit', string>>;
}

const POLICY = `version: 1
trust:
  signers:
    builder: { key: keys/builder.pub }
    gate: { key: keys/gate.pub }
  gates: [gate, builder]
people:
  alice: { keys: [keys/alice.pub] }
  bob: { keys: [keys/bob.pub] }
groups:
  security: [alice]
environments:
  staging:
    require:
      - { kind: model-signature, by: [builder] }
      - { kind: aibom, profile: identity, by: [builder] }
      - { kind: provenance, by: [builder] }
      - { kind: secret-scan, by: [builder], max-age: 24h }
      - { kind: secret-scan, of: source, by: [builder], max-age: 24h }
      - { kind: iac-scan, of: source, by: [builder], max-age: 24h }
    findings: { block: [critical], warn: [high] }
  production:
    after: [staging]
    require:
      - { kind: model-signature, by: [builder] }
      - { kind: secret-scan, by: [builder], max-age: 24h }
    findings: { block: [critical, high] }
    approvals:
      - { group: security, count: 1 }
    waivers: { by: security, max-days: { critical: 7 } }
    override: { by: security, count: 1, justification-min: 20 }
`;

const NETWORK_POLICY = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: default-deny, namespace: models }
spec: { podSelector: {}, policyTypes: [Ingress, Egress] }
`;

export function makeGateProject(): GateProject {
  const project = makeProject();
  const keys = {
    builder: project.key('builder').private,
    gate: project.key('gate').private,
    alice: project.key('alice').private,
    bob: project.key('bob').private,
    audit: project.key('audit', 'ed25519').private,
  };
  const policy = project.write('policy.yml', POLICY);
  project.write('deploy/network.yaml', NETWORK_POLICY);
  project.write('.gitignore', '*.key\n.sallyport/\nmodel.sig\n');
  project.commit();
  return { ...project, policy, keys };
}

/** A token-shaped secret that no scanner of this repository must see in the source: it is put together here. */
export const PLANTED_SECRET = `HF_TOKEN=${'hf'}_${'QmZtRwXyBnKdLpVsGhJcFaEuTiOqWeRzYx'}\n`;
