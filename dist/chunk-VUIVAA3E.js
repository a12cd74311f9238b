const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  bundle
} from "./chunk-DIPBRNVQ.js";
import "./chunk-UNABHYWL.js";
import "./chunk-7XT44EP3.js";
import "./chunk-Z255BEYB.js";
import "./chunk-2535JBYS.js";
import "./chunk-MLLBYK7S.js";
import "./chunk-DL5HNFO6.js";
import "./chunk-ODSHGN2L.js";
import "./chunk-H72PRWCG.js";
import "./chunk-IX3DX6FJ.js";
import "./chunk-IJ5RLOZW.js";
import "./chunk-HUKNMB57.js";
import "./chunk-OSIZ4MZF.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  bundle
};
