const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import {
  escapeCommands,
  escapeControls,
  formatPlace,
  formatSuggestion
} from "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/report/unix.ts
var unix = ({ diagnostics }) => escapeCommands(
  diagnostics.map((diagnostic) => {
    const { severity, message, suggestion, rule } = diagnostic;
    const place = formatPlace(diagnostic);
    const words = [message, suggestion === void 0 ? "" : `(${formatSuggestion(suggestion)})`];
    const text = words.filter(Boolean).join(" ").replace(/\s*\n\s*/g, " ");
    return `${escapeControls(`${place && `${place}: `}${severity}: ${text} [${rule}]`)}
`;
  }).join("")
);
export {
  unix
};
