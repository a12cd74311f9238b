const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  push
} from "./chunk-5JPSZXNH.js";
import "./chunk-AWUCWEOS.js";
import "./chunk-WP627HTU.js";
import "./chunk-UVI6MQQ6.js";
import "./chunk-6TVZ43DY.js";
import "./chunk-I7WLBKET.js";
import "./chunk-HUKNMB57.js";
import "./chunk-5YCP353S.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";
export {
  push
};
