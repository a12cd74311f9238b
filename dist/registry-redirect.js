// src/registry/redirect.ts
var redirectStatuses = [301, 302, 303, 307, 308];
function isRedirect(status) {
  return redirectStatuses.includes(status);
}

export {
  redirectStatuses,
  isRedirect
};
