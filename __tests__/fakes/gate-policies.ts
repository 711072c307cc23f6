/** The policy of most tests of the gate: everything in staging, people and order in production. */
export const POLICY = `version: 1
trust:
  signers:
    builder: { key: builder.pub }
    scanner: { key: scanner.pub }
    gate: { key: gate.pub }
  gates: [gate]
people:
  alice: { github: { login: alice, id: 1001 }, keys: [alice.pub, alice-laptop.pub] }
  bob: { github: { login: bob, id: 1002 }, keys: [bob.pub] }
  carol: { github: { login: carol, id: 1003 }, keys: [carol.pub] }
  dave: { keys: [dave.pub] }
groups:
  security: [alice, bob]
  ml-leads: [bob, carol, dave]
environments:
  staging:
    require:
      - { kind: model-signature, by: [builder] }
      - { kind: aibom, profile: identity, by: [builder] }
      - { kind: provenance, by: [builder] }
      - { kind: secret-scan, by: [scanner], max-age: 24h }
      - { kind: secret-scan, of: source, by: [scanner], max-age: 24h }
      - { kind: iac-scan, by: [scanner], max-age: 24h }
    findings: { block: [critical, high], warn: [medium] }
    waivers: { by: security, max-days: { high: 14, medium: 90 } }
  production:
    after: [staging]
    require:
      - { kind: model-signature, by: [builder] }
    approvals:
      - { group: security, count: 1 }
      - { group: ml-leads, count: 2, exclude: [author, builder] }
    override: { by: security, count: 2, justification-min: 40 }
`;
