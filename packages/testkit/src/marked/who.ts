import type { Who } from '../service/test-service.js'

export const resident = (id: string): Who => ({ id, side: 'resident' })
export const staff = (id: string): Who => ({ id, side: 'staff' })

/** What the code of a ticket opens. */
export function tokenOf({ codeUrl }: { readonly codeUrl: string }): string {
  return codeUrl.split('/').at(-1) ?? ''
}
