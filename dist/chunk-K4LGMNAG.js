
// src/aibom/model-facts.ts
function firstOf(facts, kind) {
  return allOf(facts, kind)[0];
}
function allOf(facts, kind) {
  return facts.filter(
    (fact) => fact.kind === kind
  );
}

// src/aibom/file-purpose.ts
var PATTERNS = [
  [/(?:^|\/)(?:chat_template\.(?:jinja2?|json)|additional_chat_templates\/[^/]+)$/, "chat-template"],
  [/\.prompt(?:y|\.ya?ml|\.md|\.txt)?$|(?:^|\/)prompts?\/[^/]+\.(?:txt|md|ya?ml|json|jinja2?)$/i, "prompt"],
  [/(?:^|\/)skill\.md$/i, "skill"],
  [
    /(?:^|\/)(?:agents|claude|gemini|copilot-instructions)\.md$|(?:^|\/)\.cursorrules$|(?:^|\/)agent(?:-card)?\.json$/i,
    "agent-instructions"
  ],
  [
    /(?:^|\/)\.?mcp(?:\.json|\.ya?ml|_servers\.json|_config\.json)$|(?:^|\/)server\.mcp\.json$/i,
    "mcp-manifest"
  ],
  [
    /(?:^|\/)(?:tokenizer(?:_config)?\.json|(?:tokenizer|spiece|sentencepiece|spm)[\w.-]*\.model|[\w.-]+\.(?:bpe\.model|spm|tiktoken)|tekken\.json|vocab\.(?:json|txt|bpe)|merges\.txt|special_tokens_map\.json|added_tokens\.json)$/,
    "tokenizer"
  ],
  [/(?:^|\/)adapter_config\.json$/, "adapter-configuration"],
  [/(?:^|\/)(?:readme|model_?card|dataset_?card)\.md$/i, "model-card"],
  [/(?:^|\/)(?:licen[cs]e|notice|use_policy|copying)(?:\.(?:txt|md))?$/i, "license"],
  [
    /(?:^|\/)(?:.*requirements.*\.txt|poetry\.lock|uv\.lock|pylock.*\.toml|Pipfile(?:\.lock)?|(?:environment|conda|conda-lock)\.ya?ml|package(?:-lock)?\.json|pyproject\.toml)$/,
    "dependency-manifest"
  ],
  [/\.(?:py|js|mjs|ts|ipynb|sh|cpp|cu|java)$/i, "code"],
  [/\.(?:csv|tsv|parquet|arrow|jsonl|jpg|jpeg|png|wav|mp3|mp4)$/i, "data"],
  [/\.(?:json|ya?ml|toml|cfg|ini)$|(?:^|\/)(?:MLmodel|Modelfile)$/i, "configuration"]
];
function purposeOf(file) {
  if (file.role === "weights") return "weights";
  return PATTERNS.find(([pattern]) => pattern.test(file.entry.path))?.[1] ?? "other";
}

export {
  firstOf,
  allOf,
  purposeOf
};
