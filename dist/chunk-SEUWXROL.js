const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  UsageError,
  repositoryUrl,
  version
} from "./chunk-NY7NTNCJ.js";
import "./chunk-HUKNMB57.js";
import {
  exitCodes
} from "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import "./chunk-CQPF5Z3R.js";

// src/cli/init.ts
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

// src/cli/templates.ts
var [, , , owner, name] = repositoryUrl.split("/");
var action = `${owner}/${name}@v${version.split(".")[0]}`;
function templates() {
  return {
    ".github/workflows/konnector.yml": workflow,
    ".vscode/settings.json": `${JSON.stringify(editorSettings, null, 2)}
`,
    "konnector-lint.config.json": `${JSON.stringify(configuration, null, 2)}
`
  };
}
var workflow = `name: konnector

on:
  pull_request:
  push:
    branches: [main, master]
    tags: ['[0-9]+.[0-9]+.[0-9]+', '[0-9]+.[0-9]+.[0-9]+-beta.[0-9]+']

permissions: {}

# One publication at a time, and none is cut off half-way.
concurrency:
  group: konnector-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  konnector:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # pushes the build branch; a pull request from a fork gets read
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version-file: .nvmrc
      - run: npm ci
      - uses: ${action}
        with:
          registry: https://apps-registry.cozycloud.cc
          registry-token: \${{ secrets.REGISTRY_TOKEN }}
`;
var editorSettings = {
  "files.associations": { "manifest.konnector": "json" },
  "json.schemas": [
    {
      fileMatch: ["manifest.konnector"],
      url: "./node_modules/konnector-lint/schema/manifest.konnector.schema.json"
    },
    {
      fileMatch: ["konnector-lint.config.json"],
      url: "./node_modules/konnector-lint/schema/config.schema.json"
    }
  ]
};
var configuration = {
  $schema: "./node_modules/konnector-lint/schema/config.schema.json"
};

// src/cli/init.ts
var initCommand = {
  summary: "write the workflow, the editor settings, the configuration",
  operands: "[dir]",
  options: {},
  async run({ positionals }, { cwd, stdout }) {
    const dir = resolve(cwd, positionals[0] ?? ".");
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`${positionals[0]} is not a folder. Give the folder of the konnector.`);
    for (const [file, text] of Object.entries(templates())) {
      const target = join(dir, file);
      if (existsSync(target)) {
        stdout.write(`kept     ${file} (it is there already)
`);
        continue;
      }
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text, { flag: "wx" });
      stdout.write(`written  ${file}
`);
    }
    stdout.write("\nNext: npm install --save-dev konnector-lint, then npx konnector-lint ci\n");
    return exitCodes.ok;
  }
};
export {
  initCommand
};
