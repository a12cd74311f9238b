const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  noticesName
} from "./chunk-DL5HNFO6.js";
import "./chunk-ODSHGN2L.js";
import {
  git,
  gitEnv
} from "./chunk-JA2EPTM4.js";
import "./chunk-PR7TSHM5.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/publish/former.ts
async function readFormerBuild(dir, branch, env = process.env) {
  const ref = `refs/remotes/origin/${branch}`;
  const options = { cwd: dir, env: gitEnv(env) };
  const listed = await git(["ls-tree", "-r", "-l", "-z", "--full-tree", ref], options).catch(() => void 0);
  if (listed === void 0 || listed.code !== 0) return void 0;
  const files = listed.stdout.toString().split("\0").flatMap((line) => {
    const [, bytes, path] = /^\d+ blob \S+ +(\d+)\t(.*)$/s.exec(line) ?? [];
    return path === void 0 ? [] : [{ path, bytes: Number(bytes) }];
  });
  const notices = await git(["show", `${ref}:${noticesName}`], options);
  return { files, notices: notices.code === 0 ? notices.stdout.toString() : void 0 };
}
export {
  readFormerBuild
};
