import {
  checkTargets,
  targetOptionNames,
  targetOptions
} from "./publish-publish-targets-options.js";
import {
  formatList
} from "./lint.js";
import {
  UsageError
} from "./text-escape.js";

// src/publish/push-mode.ts
var pushModes = ["git", "api"];
function isPushMode(value) {
  return pushModes.includes(value);
}

// src/pipeline/shared-options.ts
var sharedOptions = {
  push: {
    type: "string",
    value: pushModes.join("|"),
    help: "push with git, or over GitHub's API with commits that GitHub signs (default: git where it can)",
    isValid: isPushMode,
    advice: `Use ${formatList(pushModes, { last: "or" })}.`
  },
  ...targetOptions
};
function readSharedOptions({ nameOf, valueOf }, registry) {
  const read = (name) => {
    const value = valueOf(name);
    const { isValid = () => true, advice = "" } = sharedOptions[name];
    if (value !== void 0 && !isValid(value))
      throw new UsageError(capitalize(`${nameOf(name)} is ${JSON.stringify(value)}. ${advice}`));
    return value;
  };
  const targetValues = {};
  for (const name of targetOptionNames) {
    const value = read(name);
    if (value !== void 0) targetValues[name] = value;
  }
  const problem = checkTargets(registry, targetValues, nameOf);
  if (problem !== void 0) throw new UsageError(capitalize(problem));
  return { pushMode: read("push"), targetValues };
}
function capitalize(sentence) {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

export {
  sharedOptions,
  readSharedOptions
};
