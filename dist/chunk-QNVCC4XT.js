
// src/domain/certificate-claims.ts
function differencesFromCertificate(view, certificate) {
  const comparisons = view.workflow === void 0 ? commonFields(view, certificate) : githubFields(view, certificate);
  return describeDifferences(comparisons);
}
function describeDifferences(comparisons) {
  return comparisons.filter(({ claimed, certified }) => certified !== void 0 && claimed !== certified).map(
    ({ field, claimed, certified }) => `${field} is ${claimed ?? "missing"}, the certificate says ${certified ?? "nothing"}`
  );
}
function claimedConfig(repository, path, certified) {
  if (repository === void 0 || path === void 0) return void 0;
  const claimed = `${repository}/${path}@`;
  return certified?.startsWith(claimed) === true ? certified : claimed;
}
function githubFields(view, { identity, extensions }) {
  const { workflow, github, source } = view;
  const configUri = extensions["buildConfigUri"];
  const of = (field, claimed, extension) => ({
    field,
    claimed,
    certified: extensions[extension]
  });
  return [
    { field: "builder", claimed: view.builderId, certified: extensions["buildSignerUri"] ?? identity },
    of("workflow ref", workflow?.ref, "sourceRepositoryRef"),
    of("workflow repository", workflow?.repository, "sourceRepositoryUri"),
    {
      field: "workflow path",
      claimed: claimedConfig(workflow?.repository, workflow?.path, configUri),
      certified: configUri
    },
    of("event", github?.eventName, "buildTrigger"),
    of("repository id", github?.repositoryId, "sourceRepositoryIdentifier"),
    of("owner id", github?.repositoryOwnerId, "sourceRepositoryOwnerIdentifier"),
    of("runner environment", github?.runnerEnvironment, "runnerEnvironment"),
    of("source repository", source?.repository, "sourceRepositoryUri"),
    of("source ref", source?.ref, "sourceRepositoryRef"),
    of("source commit", source?.digest?.["gitCommit"], "sourceRepositoryDigest"),
    of("run", view.invocationId, "runInvocationUri")
  ];
}
function commonFields(view, { extensions }) {
  const commit = view.source?.digest?.["gitCommit"];
  if (view.isSelfDeclared || view.source === void 0) return [];
  const repository = {
    field: "source repository",
    claimed: view.source.repository,
    certified: extensions["sourceRepositoryUri"]
  };
  if (commit === void 0) return [repository];
  return [
    repository,
    { field: "source commit", claimed: commit, certified: extensions["sourceRepositoryDigest"] }
  ];
}

export {
  differencesFromCertificate,
  describeDifferences,
  claimedConfig
};
