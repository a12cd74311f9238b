/** Whether a scenario can have that name, which is the one of its folder. */
export function isScenarioName(name: string): boolean {
  return /^[a-z\d][\w-]*$/i.test(name)
}

export function invalidScenarioName(name: string): string {
  return `${JSON.stringify(name)} cannot name a scenario. Use letters, digits, "-" and "_".`
}
