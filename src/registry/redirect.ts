/** The statuses that lead to another address. */
export const redirectStatuses = [301, 302, 303, 307, 308] as const

export function isRedirect(status: number): boolean {
  return (redirectStatuses as readonly number[]).includes(status)
}
