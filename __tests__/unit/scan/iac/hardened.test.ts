import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { deploymentYaml } from '../../../../scripts/demo-files.ts';
import { scanIac } from '../../../../src/scan/iac/scan-iac.ts';
import { scanIacFiles } from '../../../fakes/scan-iac-text.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const clock = (): Date => new Date('2026-03-01T12:00:00Z');

describe('infrastructure that is as it should be', () => {
  it('has no finding in the deployment of the demo', async () => {
    const { findings, coverage } = await scanIacFiles({ 'deploy/deployment.yaml': deploymentYaml });
    expect(findings).toEqual([]);
    expect(coverage).toMatchObject({ scanned: 1, complete: true });
  });

  it.each(['.github', 'examples'])('has no finding in our own workflows below %s', async (folder) => {
    const { findings, coverage } = await scanIac(path.join(ROOT, folder), { clock });
    const workflows = fs.readdirSync(path.join(ROOT, folder, 'workflows'));
    expect(findings).toEqual([]);
    expect(coverage.scanned).toBeGreaterThanOrEqual(workflows.length);
    expect(coverage.complete).toBe(true);
  });

  it('has no finding in a model server with every fence up', async () => {
    const digest = 'sha256:'.padEnd(71, '4f');
    const { findings } = await scanIacFiles({
      'ns.yaml': `apiVersion: v1
kind: Namespace
metadata: { name: models, labels: { pod-security.kubernetes.io/enforce: restricted } }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny, namespace: models }
spec: { podSelector: {}, policyTypes: [Ingress, Egress] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: gateway, namespace: models }
spec:
  podSelector: { matchLabels: { app: llm } }
  policyTypes: [Ingress]
  ingress: [{ from: [{ namespaceSelector: { matchLabels: { name: gateway } } }], ports: [{ port: 8000 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: llm, namespace: models }
spec: { selector: { app: llm }, ports: [{ port: 80, targetPort: 8000 }] }
`,
      'llm.json': JSON.stringify({
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'llm', namespace: 'models' },
        spec: {
          template: {
            metadata: { labels: { app: 'llm' } },
            spec: {
              automountServiceAccountToken: false,
              securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
              volumes: [{ name: 'model', persistentVolumeClaim: { claimName: 'llm', readOnly: true } }],
              containers: [
                {
                  name: 'server',
                  image: `registry.example.com/vllm@${digest}`,
                  args: ['--model', '/models/llm', '--load-format', 'safetensors'],
                  resources: { limits: { memory: '32Gi', cpu: '8', 'nvidia.com/mig-1g.10gb': 1 } },
                  securityContext: {
                    allowPrivilegeEscalation: false,
                    readOnlyRootFilesystem: true,
                    capabilities: { drop: ['ALL'] },
                  },
                  volumeMounts: [{ name: 'model', mountPath: '/models', readOnly: true }],
                },
              ],
            },
          },
        },
      }),
      Dockerfile: `# syntax=docker/dockerfile:1
FROM registry.example.com/python@${digest} AS build
RUN --mount=type=secret,id=index pip install --require-hashes -r requirements.txt
FROM registry.example.com/python@${digest}
COPY --from=build /app /app
USER 10001
ENTRYPOINT ["/app/serve"]
`,
    });
    expect(findings).toEqual([]);
  });
});
