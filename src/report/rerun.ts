/** Whether GitHub runs a job again: whoever started it looks for the verdict first. */
export function isRerun({ GITHUB_RUN_ATTEMPT: attempt }: Record<string, string | undefined>): boolean {
  return Number(attempt) > 1
}
