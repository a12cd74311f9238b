const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  download,
  unarchive,
  whyNot
} from "./chunk-CZAM7SW5.js";
import "./chunk-3MRCC5AJ.js";
import {
  git,
  gitEnv
} from "./chunk-QCJ6B47Y.js";
import {
  noticesName
} from "./chunk-EMNEU4AC.js";
import "./chunk-NB3RDDPZ.js";
import {
  RegistryClient
} from "./chunk-KAP7CBG5.js";
import "./chunk-GIII3CEN.js";
import {
  CannotRun
} from "./chunk-ZMWVCN26.js";
import "./chunk-HUKNMB57.js";
import "./chunk-MBW5XIT2.js";
import "./chunk-33K4BYVA.js";
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
async function readPublishedBuild(slug, address) {
  const app = await new RegistryClient({ ...address, backoff: [] }).app(slug);
  if (!app?.latest_version) return void 0;
  const { version, url } = app.latest_version;
  const got = await download(url);
  const files = "bytes" in got ? await unarchive(got.bytes) : void 0;
  if (!files)
    throw new CannotRun(
      `The archive of ${slug} ${version} at ${url} cannot be read (${"bytes" in got ? "it is no gzipped tar" : whyNot(got)}).`
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
  readFormerBuild,
  readPublishedBuild
};
