import {
  Context,
  GitHub,
  getOctokitOptions
} from "./octokit-plugin-rest-endpoint-methods.js";
import "./tunnel.js";
import "./undici-llhttp_simd-wasm.js";

// node_modules/@actions/github/lib/github.js
var context = new Context();
function getOctokit(token, options, ...additionalPlugins) {
  const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
  return new GitHubWithPlugins(getOctokitOptions(token, options));
}
export {
  context,
  getOctokit
};
