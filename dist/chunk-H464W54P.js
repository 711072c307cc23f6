const fs = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");
import {
  compareCodePoints
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/scan/secrets/exclude-paths.ts
function parseExcludes(paths) {
  return new Set(
    paths.map((given) => {
      const path2 = given.replace(/^\.\//, "").replace(/\/+$/, "");
      const parts = path2.split("/");
      if (parts.some((part) => part === "" || part === "." || part === "..") || /[*?[\]\\\0]/.test(path2)) {
        throw new AppError(
          "invalid-input",
          `exclude ${JSON.stringify(given)} is not a path below the scanned folder`,
          {
            hint: "name a file or a folder as it is written in reports, for example docs/samples"
          }
        );
      }
      return path2;
    })
  );
}

// src/scan/secrets/walk-tree.ts
var MAX_FILES = 2e6;
function* walkTree(root, excludes) {
  const pending = [""];
  let count = 0;
  while (pending.length > 0) {
    const folder = pending.pop() ?? "";
    const part = listFolder(root, folder, excludes);
    pending.push(...part.folders.reverse());
    count += part.files.length;
    if (count > MAX_FILES) {
      yield {
        files: [],
        skipped: [skip(folder === "" ? "." : folder, "limit-exceeded", "too many files in the tree")]
      };
      return;
    }
    yield part;
  }
}
function listFolder(root, folder, excludes) {
  const files = [];
  const folders = [];
  const skipped = [];
  let entries;
  try {
    entries = fs.readdirSync(path.join(root, folder), { withFileTypes: true });
  } catch (error) {
    const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : void 0;
    const detail = typeof code === "string" ? code : "folder cannot be listed";
    return { files, folders, skipped: [skip(folder === "" ? "." : folder, "unreadable", detail)] };
  }
  entries.sort((a, b) => compareCodePoints(a.name, b.name));
  for (const entry of entries) {
    const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (excludes.has(name)) skipped.push(skip(name, "excluded", "by option"));
    else if (entry.name.includes("\uFFFD"))
      skipped.push(skip(name, "unreadable", "its name is not valid UTF-8"));
    else if (entry.isFile()) files.push(name);
    else if (entry.isDirectory()) {
      if (entry.name === ".git") skipped.push(skip(name, "excluded", "git history is not read"));
      else folders.push(name);
    } else if (entry.isSymbolicLink()) skipped.push(skipLink(root, name, excludes));
    else skipped.push(skip(name, "not-a-file"));
  }
  return { files, folders, skipped };
}
function skipLink(root, name, excludes) {
  let target;
  try {
    target = path.relative(root, fs.realpathSync(path.join(root, name)));
  } catch {
    return skip(name, "symlink", "points to nothing");
  }
  const parts = target.split(path.sep);
  if (parts[0] === ".." || path.isAbsolute(target)) return skip(name, "symlink", "points out of the tree");
  const isLeftOut = parts.some(
    (part, index) => part === ".git" || excludes.has(parts.slice(0, index + 1).join("/"))
  );
  if (isLeftOut) return skip(name, "symlink", "points to something that is left out");
  return skip(name, "excluded", "symbolic link, its target is scanned under its own path");
}
function skip(name, reason, detail) {
  return { path: name, reason, ...detail === void 0 ? {} : { detail } };
}

export {
  parseExcludes,
  walkTree
};
