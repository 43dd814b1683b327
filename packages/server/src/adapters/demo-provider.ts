import type { Residency, Side, StaffRole } from '@linying/domain'
import { residencyWords, staffRoleWords } from '@linying/look'
import type { IdentityProvider } from '@linying/usecases'

/** The people of the demo company, by name. */
export interface DemoDirectory {
  readonly personFor: (name: string) => Promise<string | undefined>
  readonly people: (side: Side) => Promise<readonly { readonly name: string; readonly where: string; readonly as: Residency | StaffRole }[]>
}

const prefix = 'demo:'

/**
 * Signs in anybody of the demo company by name, without a secret.
 * Throws: Error in production, where it refuses to exist.
 */
export function demoProvider(directory: DemoDirectory, environment: string): IdentityProvider {
  if (environment === 'production') throw new Error('the demo sign-in does not exist in production')
  return {
    identify: async credential => (credential.startsWith(prefix) ? directory.personFor(credential.slice(prefix.length)) : undefined),
    demoPeople: async side =>
      (await directory.people(side)).map(({ name, where, as }) => ({
        credential: prefix + name,
        name,
        about: `${where} ${{ ...staffRoleWords, ...residencyWords }[as]}`
      }))
  }
}
