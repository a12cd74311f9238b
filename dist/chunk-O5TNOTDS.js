const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  download,
  downloadError,
  readArchive
} from "./chunk-BJIDABFL.js";
import "./chunk-3MRCC5AJ.js";
import {
  gitEnv,
  runGit
} from "./chunk-LDJCW4PM.js";
import {
  noticesName
} from "./chunk-KKORRJRM.js";
import "./chunk-MLLNMDTV.js";
import {
  RegistryClient
} from "./chunk-453FELTR.js";
import "./chunk-LWKAWQ7R.js";
import {
  OperationalError
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/publish/previous-build.ts
async function readBranchBuild(dir, branch, env = process.env) {
  const ref = `refs/remotes/origin/${branch}`;
  const options = { cwd: dir, env: gitEnv(env) };
  const listed = await runGit(["ls-tree", "-r", "-l", "-z", "--full-tree", ref], options).catch(
    () => void 0
  );
  if (listed === void 0 || listed.code !== 0) return void 0;
  const files = listed.stdout.toString().split("\0").flatMap((line) => {
    const [, bytes, path] = /^\d+ blob \S+ +(\d+)\t(.*)$/s.exec(line) ?? [];
    return path === void 0 ? [] : [{ path, bytes: Number(bytes) }];
  });
  const notices = await runGit(["show", `${ref}:${noticesName}`], options);
  return { files, notices: notices.code === 0 ? notices.stdout.toString() : void 0 };
}
async function readPublishedBuild(slug, address) {
  const app = await new RegistryClient({ ...address, backoff: [] }).app(slug);
  if (!app?.latest_version) return void 0;
  const { version, url } = app.latest_version;
  const got = await download(url);
  const files = "bytes" in got ? await readArchive(got.bytes) : void 0;
  if (!files)
    throw new OperationalError(
      `The archive of ${slug} ${version} at ${url} cannot be read (${"bytes" in got ? "it is no gzipped tar" : downloadError(got)}).`
    );
  const notices = files.get(noticesName);
  return {
    version,
    build: {
      files: [...files].map(([path, { length }]) => ({ path, bytes: length })),
      notices: notices && Buffer.from(notices).toString("utf8")
    }
  };
}
export {
  readBranchBuild,
  readPublishedBuild
};
