/** The version of Node that cozy-stack runs konnectors with (docs/konnectors.md of cozy-stack; image node:20-bookworm-slim). */
export const stackNode = 20
