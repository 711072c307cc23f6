import { canonicalDigest } from '../../domain/canonical-json.ts';
import type { IacRule } from './rule.ts';
import { actionNotPinned } from './rules/action-not-pinned.ts';
import { actionOnBranch } from './rules/action-on-branch.ts';
import { allSecretsExposed } from './rules/all-secrets-exposed.ts';
import { broadCapability } from './rules/broad-capability.ts';
import { buildIsolationOff } from './rules/build-isolation-off.ts';
import { cacheInRelease } from './rules/cache-in-release.ts';
import { capabilitiesKept } from './rules/capabilities-kept.ts';
import { checkoutCredentials } from './rules/checkout-credentials.ts';
import { compromisedRelease } from './rules/compromised-release.ts';
import { containerRuntimeSocket } from './rules/container-runtime-socket.ts';
import { credentialInWorkflow } from './rules/credential-in-workflow.ts';
import { dependencyConfusion } from './rules/dependency-confusion.ts';
import { environmentFileInjection } from './rules/environment-file-injection.ts';
import { extraCapability } from './rules/extra-capability.ts';
import { gpuDeviceHostPath } from './rules/gpu-device-host-path.ts';
import { gpuMemoryShared } from './rules/gpu-memory-shared.ts';
import { gpuVisibleDevices } from './rules/gpu-visible-devices.ts';
import { hostCapability } from './rules/host-capability.ts';
import { hostNamespace } from './rules/host-namespace.ts';
import { hostPath } from './rules/host-path.ts';
import { hostPort } from './rules/host-port.ts';
import { imageLatestTag } from './rules/image-latest-tag.ts';
import { imageNotPinned } from './rules/image-not-pinned.ts';
import { imageRunsAsRoot } from './rules/image-runs-as-root.ts';
import { ingressWithoutTls } from './rules/ingress-without-tls.ts';
import { inputInScript } from './rules/input-in-script.ts';
import { longLivedCloudKey } from './rules/long-lived-cloud-key.ts';
import { mandatoryAccessControlOff } from './rules/mandatory-access-control-off.ts';
import { memoryVolumeUnbounded } from './rules/memory-volume-unbounded.ts';
import { meshMtlsNotStrict } from './rules/mesh-mtls-not-strict.ts';
import { metadataServiceReachable } from './rules/metadata-service-reachable.ts';
import { modelNotPinned } from './rules/model-not-pinned.ts';
import { modelServerDevMode } from './rules/model-server-dev-mode.ts';
import { modelServerExposed } from './rules/model-server-exposed.ts';
import { modelVolumeWritable } from './rules/model-volume-writable.ts';
import { networkPolicyAllowsAll } from './rules/network-policy-allows-all.ts';
import { noDefaultDenyEgress } from './rules/no-default-deny-egress.ts';
import { noDefaultDenyIngress } from './rules/no-default-deny-ingress.ts';
import { nonRootNotEnforced } from './rules/non-root-not-enforced.ts';
import { notebookWithoutAuthentication } from './rules/notebook-without-authentication.ts';
import { packageFromMovingSource } from './rules/package-from-moving-source.ts';
import { packageSignatureOff } from './rules/package-signature-off.ts';
import { plainHttpDownload } from './rules/plain-http-download.ts';
import { podSecurityNotEnforced } from './rules/pod-security-not-enforced.ts';
import { privilegeEscalation } from './rules/privilege-escalation.ts';
import { privilegedContainer } from './rules/privileged-container.ts';
import { procMountUnmasked } from './rules/proc-mount-unmasked.ts';
import { publicService } from './rules/public-service.ts';
import { rayWithoutAuthentication } from './rules/ray-without-authentication.ts';
import { rbacAdmissionWebhooks } from './rules/rbac-admission-webhooks.ts';
import { rbacClusterAdmin } from './rules/rbac-cluster-admin.ts';
import { rbacEscalation } from './rules/rbac-escalation.ts';
import { rbacEveryone } from './rules/rbac-everyone.ts';
import { rbacPodExec } from './rules/rbac-pod-exec.ts';
import { rbacReadsSecrets } from './rules/rbac-reads-secrets.ts';
import { rbacWildcard } from './rules/rbac-wildcard.ts';
import { remoteAccessService } from './rules/remote-access-service.ts';
import { remoteAdd } from './rules/remote-add.ts';
import { remoteScript } from './rules/remote-script.ts';
import { resourceLimits } from './rules/resource-limits.ts';
import { rootUser } from './rules/root-user.ts';
import { scriptInjection } from './rules/script-injection.ts';
import { scriptInjectionPullRequest } from './rules/script-injection-pull-request.ts';
import { seccompNotSet } from './rules/seccomp-not-set.ts';
import { seccompUnconfined } from './rules/seccomp-unconfined.ts';
import { secretAsVariable } from './rules/secret-as-variable.ts';
import { secretBuildArgument } from './rules/secret-build-argument.ts';
import { secretFileCopied } from './rules/secret-file-copied.ts';
import { secretInConfigMap } from './rules/secret-in-config-map.ts';
import { secretInEnvironment } from './rules/secret-in-environment.ts';
import { secretInImage } from './rules/secret-in-image.ts';
import { secretManifest } from './rules/secret-manifest.ts';
import { secretsInherit } from './rules/secrets-inherit.ts';
import { selfHostedRunner } from './rules/self-hosted-runner.ts';
import { sensitiveHostPath } from './rules/sensitive-host-path.ts';
import { serviceAccountToken } from './rules/service-account-token.ts';
import { signatureCheckNotEnforced } from './rules/signature-check-not-enforced.ts';
import { spoofableBotCheck } from './rules/spoofable-bot-check.ts';
import { sudoInImage } from './rules/sudo-in-image.ts';
import { tlsVerificationOff } from './rules/tls-verification-off.ts';
import { trustRemoteCode } from './rules/trust-remote-code.ts';
import { unsafeModelLoading } from './rules/unsafe-model-loading.ts';
import { unsafeSysctl } from './rules/unsafe-sysctl.ts';
import { unsecureCommands } from './rules/unsecure-commands.ts';
import { untrustedCheckout } from './rules/untrusted-checkout.ts';
import { workflowPermissionsMissing } from './rules/workflow-permissions-missing.ts';
import { workflowWriteAll } from './rules/workflow-write-all.ts';
import { writableRootFilesystem } from './rules/writable-root-filesystem.ts';

/** Every rule of this scanner, sorted by id. */
export const IAC_RULES: readonly IacRule[] = [
  actionNotPinned,
  actionOnBranch,
  allSecretsExposed,
  broadCapability,
  buildIsolationOff,
  cacheInRelease,
  capabilitiesKept,
  checkoutCredentials,
  compromisedRelease,
  containerRuntimeSocket,
  credentialInWorkflow,
  dependencyConfusion,
  environmentFileInjection,
  extraCapability,
  gpuDeviceHostPath,
  gpuMemoryShared,
  gpuVisibleDevices,
  hostCapability,
  hostNamespace,
  hostPath,
  hostPort,
  imageLatestTag,
  imageNotPinned,
  imageRunsAsRoot,
  ingressWithoutTls,
  inputInScript,
  longLivedCloudKey,
  mandatoryAccessControlOff,
  memoryVolumeUnbounded,
  meshMtlsNotStrict,
  metadataServiceReachable,
  modelNotPinned,
  modelServerDevMode,
  modelServerExposed,
  modelVolumeWritable,
  networkPolicyAllowsAll,
  noDefaultDenyEgress,
  noDefaultDenyIngress,
  nonRootNotEnforced,
  notebookWithoutAuthentication,
  packageFromMovingSource,
  packageSignatureOff,
  plainHttpDownload,
  podSecurityNotEnforced,
  privilegeEscalation,
  privilegedContainer,
  procMountUnmasked,
  publicService,
  rayWithoutAuthentication,
  rbacAdmissionWebhooks,
  rbacClusterAdmin,
  rbacEscalation,
  rbacEveryone,
  rbacPodExec,
  rbacReadsSecrets,
  rbacWildcard,
  remoteAccessService,
  remoteAdd,
  remoteScript,
  resourceLimits,
  rootUser,
  scriptInjection,
  scriptInjectionPullRequest,
  seccompNotSet,
  seccompUnconfined,
  secretAsVariable,
  secretBuildArgument,
  secretFileCopied,
  secretInConfigMap,
  secretInEnvironment,
  secretInImage,
  secretManifest,
  secretsInherit,
  selfHostedRunner,
  sensitiveHostPath,
  serviceAccountToken,
  signatureCheckNotEnforced,
  spoofableBotCheck,
  sudoInImage,
  tlsVerificationOff,
  trustRemoteCode,
  unsafeModelLoading,
  unsafeSysctl,
  unsecureCommands,
  untrustedCheckout,
  workflowPermissionsMissing,
  workflowWriteAll,
  writableRootFilesystem,
];

/** Digest of our own rules, kept once it was asked for: making it takes longer than a small scan. */
let ownRulesSha256: string | undefined;

/** SHA-256 (hex) over what the rules say about themselves and what they were seen to find; default: our own rules. */
export function iacRulesSha256(rules?: readonly IacRule[]): string {
  if (rules === undefined) return (ownRulesSha256 ??= iacRulesSha256(IAC_RULES));
  return canonicalDigest(rules.map(({ meta, examples }) => ({ meta, examples })));
}
