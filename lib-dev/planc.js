#!/usr/bin/env node
"use strict";
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });

// src/launch.ts
var import_node_fs = require("node:fs");
var import_node_module = require("node:module");
var import_node_path = require("node:path");
var import_node_vm = require("node:vm");

// src/cli/cache-folder.ts
function cacheFolder(env) {
  if (env["PLANC_CACHE"] === "off") return null;
  const home = env["HOME"] ?? env["USERPROFILE"];
  const base = env["XDG_CACHE_HOME"] ?? env["LOCALAPPDATA"] ?? (home ? `${home}/.cache` : void 0);
  return base ? `${base}/planc` : null;
}
__name(cacheFolder, "cacheFolder");

// src/launch.ts
var bundle = (0, import_node_path.join)(__dirname, "main.js");
var folder = cacheFolder(process.env);
var file = folder === null ? null : (0, import_node_path.join)(folder, `${"7c70abf0f369af1db9efe4d9cf7d2d8a"}-${process.version}-${process.arch}.code`);
var cachedData = file === null ? void 0 : tryTo(() => (0, import_node_fs.readFileSync)(file));
var script = new import_node_vm.Script(`(function (exports, require, module) {${(0, import_node_fs.readFileSync)(bundle, "utf8")}
})`, {
  filename: bundle,
  ...cachedData && { cachedData },
  importModuleDynamically: import_node_vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
});
var program = { exports: {} };
script.runInThisContext()(program.exports, (0, import_node_module.createRequire)(bundle), program);
void program.exports.main?.((0, import_node_path.join)(__dirname, "../templates")).then((code) => {
  process.exitCode = code;
  if (file !== null && (!cachedData || script.cachedDataRejected)) tryTo(() => keep(file, script.createCachedData()));
});
function keep(path, data) {
  (0, import_node_fs.mkdirSync)((0, import_node_path.join)(path, ".."), { recursive: true });
  const fresh = `${path}.${process.pid}`;
  (0, import_node_fs.writeFileSync)(fresh, data);
  (0, import_node_fs.renameSync)(fresh, path);
}
__name(keep, "keep");
function tryTo(act) {
  try {
    return act();
  } catch {
    return void 0;
  }
}
__name(tryTo, "tryTo");
