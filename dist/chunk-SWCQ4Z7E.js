
// src/actions/support/store-input.ts
function storeInput(names) {
  return names.length === 0 ? void 0 : names;
}
function withGithubToken(context, token) {
  return token === void 0 ? context : { ...context, env: { ...context.env, GITHUB_TOKEN: token } };
}

export {
  storeInput,
  withGithubToken
};
