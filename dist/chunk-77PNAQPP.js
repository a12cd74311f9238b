const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import "./chunk-ZMWVCN26.js";
import "./chunk-HUKNMB57.js";
import "./chunk-MBW5XIT2.js";
import {
  inert,
  placeInWords,
  suggestionInWords,
  visible
} from "./chunk-33K4BYVA.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/report/unix.ts
var unix = ({ diagnostics }) => inert(
  diagnostics.map((diagnostic) => {
    const { severity, message, suggestion, rule } = diagnostic;
    const place = placeInWords(diagnostic);
    const words = [message, suggestion === void 0 ? "" : `(${suggestionInWords(suggestion)})`];
    const text = words.filter(Boolean).join(" ").replace(/\s*\n\s*/g, " ");
    return `${visible(`${place && `${place}: `}${severity}: ${text} [${rule}]`)}
`;
  }).join("")
);
export {
  unix
};
