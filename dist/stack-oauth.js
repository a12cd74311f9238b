import {
  StackUnreachable,
  sendToStack,
  unreachableError
} from "./stack-http.js";
import {
  movedError,
  movedTo,
  parseAnswer,
  refusalText
} from "./stack-refusal.js";
import {
  repositoryUrl,
  version
} from "./lint.js";
import {
  OperationalError
} from "./text-escape.js";

// src/stack/oauth.ts
import { createHash, randomBytes } from "node:crypto";
var AccessRevoked = class extends OperationalError {
  name = "AccessRevoked";
  constructor(cozy) {
    super(
      `The Cozy at ${cozy.origin} has revoked the access of konnector-lint. Run konnector-lint dev again to ask for it anew.`
    );
  }
};
function createProofKey() {
  const verifier = randomBytes(32).toString("base64url");
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}
async function registerClient(cozy, { slug, redirectUri }, signal) {
  const answer = await send(cozy, "/auth/register", { body: description(slug, redirectUri), signal });
  const {
    client_id: id,
    client_secret: secret,
    registration_access_token: registrationToken
  } = fieldsOf(answer);
  if (answer.status === 404)
    throw new OperationalError(
      `The Cozy at ${cozy.origin} takes no registration (404). There is no Cozy of this name, or too many clients were registered in the last hour: check COZY_URL, or try again later.`
    );
  if (answer.status !== 201 || !id || !secret || !registrationToken)
    throw refused(cozy, "did not register konnector-lint", answer);
  return { id, secret, registrationToken };
}
async function updateRedirect(cozy, client, { slug, redirectUri }) {
  const answer = await send(cozy, `/auth/register/${encodeURIComponent(client.id)}`, {
    method: "PUT",
    bearer: client.registrationToken,
    body: { ...description(slug, redirectUri), client_id: client.id }
  });
  if (answer.status === 401 || answer.status === 404) throw new AccessRevoked(cozy);
  if (answer.status !== 200) throw refused(cozy, "did not update the registration of konnector-lint", answer);
}
async function unregisterClient(cozy, client) {
  const answer = await send(cozy, `/auth/register/${encodeURIComponent(client.id)}`, {
    method: "DELETE",
    bearer: client.registrationToken
  });
  if (answer.status === 401 || answer.status === 404) return false;
  if (answer.status !== 204) throw refused(cozy, "did not remove konnector-lint", answer);
  return true;
}
function consentPage(cozy, asked) {
  const url = new URL("/auth/authorize", cozy);
  url.search = new URLSearchParams({
    client_id: asked.client.id,
    redirect_uri: asked.redirectUri,
    scope: asked.scope,
    state: asked.state,
    response_type: "code",
    code_challenge: asked.challenge,
    code_challenge_method: "S256"
  }).toString();
  return url;
}
async function exchangeCode(cozy, client, { code, verifier }) {
  const answer = await askToken(cozy, client, {
    grant_type: "authorization_code",
    code,
    code_verifier: verifier
  });
  const { access_token: accessToken, refresh_token: refreshToken, scope } = fieldsOf(answer);
  if (answer.status !== 200 || !accessToken || !refreshToken || scope === void 0)
    throw refused(cozy, "gave no token", answer);
  return { scope, accessToken, refreshToken };
}
async function renewGrant(cozy, client, grant) {
  const answer = await askToken(cozy, client, {
    grant_type: "refresh_token",
    refresh_token: grant.refreshToken
  });
  if (answer.status === 400) throw new AccessRevoked(cozy);
  const { access_token: accessToken, refresh_token: refreshToken = grant.refreshToken } = fieldsOf(answer);
  if (answer.status !== 200 || !accessToken) throw refused(cozy, "did not renew the token", answer);
  return { ...grant, accessToken, refreshToken };
}
function description(slug, redirectUri) {
  return {
    client_name: `konnector-lint dev: ${slug}`,
    client_kind: "desktop",
    client_uri: repositoryUrl,
    software_id: repositoryUrl.replace(/^https:\/\//, ""),
    software_version: version,
    redirect_uris: [redirectUri]
  };
}
function askToken(cozy, client, fields) {
  return send(cozy, "/auth/access_token", {
    form: { client_id: client.id, client_secret: client.secret, ...fields }
  });
}
async function send(cozy, path, { method = "POST", bearer, body, form, signal }) {
  try {
    const answer = await sendToStack(new URL(path, cozy), {
      method,
      headers: {
        accept: "application/json",
        ...bearer !== void 0 && { authorization: `Bearer ${bearer}` },
        ...body && { "content-type": "application/json" },
        ...form && { "content-type": "application/x-www-form-urlencoded" }
      },
      ...body && { body: JSON.stringify(body) },
      ...form && { body: new URLSearchParams(form).toString() },
      signal
    });
    const moved = movedTo(answer, cozy);
    if (moved !== void 0) throw movedError(cozy, moved);
    return answer;
  } catch (error) {
    throw error instanceof StackUnreachable ? unreachableError(cozy, error) : error;
  }
}
function fieldsOf({ body }) {
  const value = parseAnswer(body);
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, field]) => typeof field === "string"));
}
function refused(cozy, what, answer) {
  return new OperationalError(
    `The Cozy at ${cozy.origin} ${what} (${answer.status}: ${refusalText(answer)}). Run this again; if it stays so, ask the one who runs the Cozy.`
  );
}

export {
  AccessRevoked,
  createProofKey,
  registerClient,
  updateRedirect,
  unregisterClient,
  consentPage,
  exchangeCode,
  renewGrant
};
