import type { Side } from '@linying/domain'

/** Says whom a credential belongs to; one per way of signing in, behind the one endpoint. */
export interface IdentityProvider {
  /** The person's id; undefined where the credential is not good. */
  readonly identify: (credential: string) => Promise<string | undefined>
  /** People who can be signed in with one tap; only the demo provider has any. */
  readonly demoPeople?: (side: Side) => Promise<readonly DemoPerson[]>
}

export interface DemoPerson {
  readonly credential: string
  readonly name: string
  readonly about: string
}
