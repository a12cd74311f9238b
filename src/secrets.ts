/** What opens something for whoever has it: the tokens of this tool, and those a runner hands to an Action. */
const secret = /^(REGISTRY_TOKEN|GITHUB_TOKEN|GH_TOKEN|INPUT_.*TOKEN|ACTIONS_.*TOKEN)$/i

/**
 * Takes the secrets out of an environment, so that no program started from here inherits them: esbuild's service, or a
 * Node that is tried. Gives the environment as it was.
 */
export function removeSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const whole = { ...env }
  for (const name of Object.keys(env)) if (secret.test(name)) delete env[name]
  return whole
}
