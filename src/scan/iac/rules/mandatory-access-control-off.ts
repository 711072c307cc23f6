import { container, manifest, pod } from '../example.ts';
import { securityEntry } from '../kubernetes/pod.ts';
import { hit, type Hit } from '../resource.ts';
import { aisvs, defineRule } from '../rule.ts';
import { entriesOf, entryAt, get, textOf } from '../yaml/node.ts';

const ANNOTATION = 'container.apparmor.security.beta.kubernetes.io/';
/** SELinux types that the baseline of the Pod Security Standards allows. */
const SELINUX_TYPES: ReadonlySet<string> = new Set([
  '',
  'container_t',
  'container_init_t',
  'container_kvm_t',
  'container_engine_t',
]);

export const mandatoryAccessControlOff = defineRule({
  id: 'mandatory-access-control-off',
  title: 'AppArmor or SELinux confinement is taken off',
  severity: 'high',
  confidence: 'high',
  remediation:
    'Set `appArmorProfile: { type: RuntimeDefault }` (or `Localhost`), and leave `seLinuxOptions.type` to the runtime.',
  references: [
    'https://kubernetes.io/docs/tutorials/security/apparmor/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
  ],
  controls: aisvs(['4.1.2'], ['4.1.2']),
  check: {
    *container(container): Generator<Hit> {
      const appArmor = entryAt(securityEntry(container, 'appArmorProfile')?.value, 'type');
      if (appArmor !== undefined && textOf(appArmor.value)?.toLowerCase() === 'unconfined') {
        yield hit(container, appArmor, {
          message: `container "${container.name}" runs without an AppArmor profile`,
          detail: 'securityContext.appArmorProfile.type',
        });
      }
      const seLinux = entryAt(securityEntry(container, 'seLinuxOptions')?.value, 'type');
      const type = textOf(seLinux?.value);
      if (seLinux !== undefined && type !== undefined && !SELINUX_TYPES.has(type)) {
        yield hit(container, seLinux, {
          message: `container "${container.name}" runs in an SELinux type that is not meant for containers`,
          detail: 'securityContext.seLinuxOptions.type',
        });
      }
    },
    *pod(pod): Generator<Hit> {
      for (const entry of entriesOf(get(pod.metadata, 'annotations'))) {
        if (!entry.key.startsWith(ANNOTATION) || textOf(entry.value)?.toLowerCase() !== 'unconfined')
          continue;
        yield hit(pod, entry, { message: 'an annotation turns AppArmor off', evidence: entry.key });
      }
    },
  },
  match: [
    container('image: app\nsecurityContext:\n  appArmorProfile: { «type: Unconfined» }'),
    container('image: app\nsecurityContext:\n  seLinuxOptions:\n    «type: spc_t»'),
    manifest(
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: old\n  annotations: { «container.apparmor.security.beta.kubernetes.io/web: unconfined» }\nspec: { containers: [{ name: web, image: app }] }',
      'by annotation',
    ),
    pod(
      'securityContext: { seLinuxOptions: { type: container_t } }\ncontainers:\n  - name: web\n    image: app\n    securityContext: { seLinuxOptions: { «type: unconfined_t» } }',
      'the container takes back what the pod says',
    ),
  ],
  clean: [
    container('image: app\nsecurityContext: { appArmorProfile: { type: RuntimeDefault } }'),
    container('image: app\nsecurityContext: { seLinuxOptions: { level: "s0:c123,c456" } }'),
    pod(
      'securityContext: { seLinuxOptions: { type: container_t } }\ncontainers: [{ name: web, image: app }]',
    ),
  ],
});
