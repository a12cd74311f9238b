const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  nearest,
  problem,
  shapeProblems,
  syntaxProblems,
  valueAt
} from "./chunk-NDFIMYA7.js";
import "./chunk-NA3BD26Z.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  nearest,
  problem,
  shapeProblems,
  syntaxProblems,
  valueAt
};
