const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// src/report/json.ts
var json = ({ version, diagnostics, steps, summary }) => `${stringify({ version, diagnostics: diagnostics.map(plainDiagnostic), steps: steps.map(plainStep), summary }, 2)}
`;
function plainDiagnostic(diagnostic) {
  const { rule, severity, authority, message, suggestion, fixable, related, url } = diagnostic;
  return {
    rule,
    severity,
    authority,
    ...plainPlace(diagnostic),
    message,
    suggestion,
    fixable,
    related: related.map((other) => ({ ...plainPlace(other), message: other.message })),
    url
  };
}
function plainStep({ name, status, ms, outputs, reason }) {
  return { name, status, ms, outputs, reason };
}
function plainPlace({ file, line, column, endLine, endColumn, pointer }) {
  return { file, line, column, endLine, endColumn, pointer };
}
function stringify(value, indent) {
  return JSON.stringify(value, void 0, indent).replaceAll("##[", "##\\u005b");
}

export {
  json,
  plainDiagnostic,
  plainStep,
  stringify
};
