import { manifest } from '../example.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entriesOf, entryAt, get, textOf, type YamlEntry } from '../yaml/node.ts';

export const meshMtlsNotStrict = defineRule({
  id: 'mesh-mtls-not-strict',
  title: 'Service mesh lets connections without mutual TLS through',
  severity: 'medium',
  confidence: 'high',
  remediation: 'Set `mtls: { mode: STRICT }`, and `ISTIO_MUTUAL` in destination rules.',
  references: ['https://istio.io/latest/docs/reference/config/security/peer_authentication/'],
  controls: aisvs(['4.3.4'], ['4.3.4']),
  check: {
    *object(object): Generator<Hit> {
      const spec = get(object.node, 'spec');
      const modes: (YamlEntry | undefined)[] = [];
      if (object.kind === 'PeerAuthentication') {
        modes.push(
          entryAt(spec, 'mtls', 'mode'),
          ...entriesOf(get(spec, 'portLevelMtls')).map(({ value }) => entryAt(value, 'mode')),
        );
      } else if (object.kind === 'DestinationRule') {
        modes.push(entryAt(spec, 'trafficPolicy', 'tls', 'mode'));
      }
      for (const mode of modes) {
        const text = textOf(mode?.value)?.toUpperCase();
        if (mode === undefined || (text !== 'PERMISSIVE' && text !== 'DISABLE')) continue;
        yield hit(object, mode, {
          message: `${object.kind} "${object.name}" allows connections without mutual TLS`,
          detail: 'spec',
        });
      }
    },
  },
  match: [
    manifest(
      'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: default }\nspec:\n  mtls:\n    «mode: PERMISSIVE»',
    ),
    manifest(
      'apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: { name: llm }\nspec: { host: llm, trafficPolicy: { tls: { «mode: DISABLE» } } }',
    ),
    manifest(
      'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: default }\nspec: { mtls: { mode: STRICT }, portLevelMtls: { 8000: { «mode: "DISABLE"» } } }',
      'strict but for the one port that matters',
    ),
  ],
  clean: [
    manifest(
      'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: default }\nspec: { mtls: { mode: STRICT } }',
    ),
    manifest(
      'apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: { name: llm }\nspec: { host: llm, trafficPolicy: { tls: { mode: ISTIO_MUTUAL } } }',
    ),
    manifest(
      'apiVersion: acme.io/v1\nkind: Mesh\nmetadata: { name: m }\nspec: { mtls: { mode: PERMISSIVE } }',
    ),
  ],
});
