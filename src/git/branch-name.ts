// git-check-ref-format(1), for what follows refs/heads/; a dash in front would be read as an option.
const branchName =
  // oxlint-disable-next-line no-control-regex
  /^(?![-./])(?!HEAD$|refs\/)(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\u0000-\u0020\u007F~^:?*[\\]+(?<![./])$/

/** Whether it can be the short name of a branch: `build`, not `refs/heads/build`. */
export function isBranchName(name: string): boolean {
  return branchName.test(name)
}
