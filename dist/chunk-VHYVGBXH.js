import "./chunk-LVG4QLPG.js";

// src/platform/ask-secret.ts
var ENTER = /* @__PURE__ */ new Set(["\r", "\n", ""]);
var ERASE = /* @__PURE__ */ new Set(["\x7F", "\b"]);
var MAX_CHARACTERS = 1024;
async function askSecret(question, { stdin, stderr }) {
  if (stdin?.isTTY !== true || stderr.isTTY !== true) return void 0;
  stderr.write(`${question}: `);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  try {
    let answer = "";
    for await (const chunk of stdin.iterator({ destroyOnReturn: false })) {
      for (const character of chunk) {
        if (ENTER.has(character)) return answer;
        if (character === "") return void 0;
        if (ERASE.has(character)) answer = [...answer].slice(0, -1).join("");
        else if (answer.length < MAX_CHARACTERS) answer += character;
      }
    }
    return void 0;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write("\n");
  }
}
export {
  askSecret
};
