import { manifest } from '../example.ts';
import { exposureOf } from '../kubernetes/exposure.ts';
import { modelServerOf } from '../model-server.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';

export const modelServerExposed = defineRule({
  id: 'model-server-exposed',
  title: 'Model server without a key can be reached from outside',
  severity: 'high',
  confidence: 'medium',
  remediation:
    'Put a gateway that authenticates in front of it, set its key option where there is one, and keep the Service at `ClusterIP`.',
  references: [
    'https://docs.vllm.ai/en/latest/usage/security/',
    'https://genai.owasp.org/llmrisk/llm102025-unbounded-consumption/',
  ],
  controls: aisvs(['4.3.5', '4.3.2'], ['4.3.5', '4.8.3']),
  check: {
    *launch(launch): Generator<Hit> {
      const server = launch.container === undefined ? undefined : modelServerOf(launch);
      if (server === undefined || server.hasKey || launch.container === undefined) return;
      const way = exposureOf(launch.container);
      if (way === undefined) return;
      yield hit(launch, launch.anchor, {
        message: `${server.name} answers everybody who reaches it, and ${way} opens it to the outside`,
        evidence: server.name,
      });
    },
  },
  match: [
    manifest(
      'apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: LoadBalancer, selector: { app: llm }, ports: [{ port: 80, targetPort: 8000 }] }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: llm }\nspec:\n  template:\n    metadata: { labels: { app: llm } }\n    spec:\n      containers:\n        - name: «server»\n          image: vllm/vllm-openai:v0.11.0\n          args: [--model, a/b]',
    ),
    manifest(
      'apiVersion: v1\nkind: Pod\nmetadata: { name: o }\nspec: { containers: [{ name: «ollama», image: ollama/ollama:0.12.3, ports: [{ containerPort: 11434, hostPort: 11434 }] }] }',
    ),
    manifest(
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec:\n  rules: [{ http: { paths: [{ path: /, backend: { service: { name: llm, port: { number: 80 } } } }] } }]\n---\napiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { selector: { app: llm }, ports: [{ port: 80 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, labels: { app: llm, v: a } }\nspec:\n  containers:\n    - name: «s»\n      image: registry.example.com/own\n      command: [sh, -c, "exec python3 -m sglang.launch_server --model-path a/b"]',
      'an own image, started by a shell, behind an Ingress',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: LoadBalancer, selector: { app: llm }, ports: [{ port: 80 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, labels: { app: llm } }\nspec:\n  containers:\n    - name: s\n      image: vllm/vllm-openai:v0.11.0\n      env: [{ name: VLLM_API_KEY, valueFrom: { secretKeyRef: { name: k, key: k } } }]',
    ),
    manifest(
      'apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { selector: { app: llm }, ports: [{ port: 80 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, labels: { app: llm } }\nspec: { containers: [{ name: s, image: vllm/vllm-openai:v0.11.0 }] }',
    ),
    manifest(
      'apiVersion: v1\nkind: Service\nmetadata: { name: llm }\nspec: { type: LoadBalancer, selector: { app: llm }, ports: [{ port: 443, targetPort: proxy }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: llm, labels: { app: llm } }\nspec: { containers: [{ name: s, image: ollama/ollama:0.12.3 }, { name: p, image: oauth2-proxy, ports: [{ name: proxy, containerPort: 4180 }] }] }',
    ),
  ],
});
