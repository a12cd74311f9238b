// git-check-ref-format(1), for what follows refs/heads/; a dash in front would be read as an option.
const branchName =
  // oxlint-disable-next-line no-control-regex
  /^(?![-./])(?!HEAD$)(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\u0000-\u0020\u007F~^:?*[\\]+(?<![./])$/

/** Whether git takes a name for a branch, as the build branch is named. */
export function isBranchName(name: string): boolean {
  return branchName.test(name)
}
