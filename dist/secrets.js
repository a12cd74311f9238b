const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// src/secrets.ts
var secret = /^(REGISTRY_TOKEN|GITHUB_TOKEN|GH_TOKEN|INPUT_.*TOKEN|ACTIONS_.*TOKEN)$/i;
function removeSecrets(env) {
  const whole = { ...env };
  for (const name of Object.keys(env)) if (secret.test(name)) delete env[name];
  return whole;
}

export {
  removeSecrets
};
