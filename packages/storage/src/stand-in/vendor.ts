import type { PolicySigner } from '../post-policy.js'

export type Account = PolicySigner

/** How one vendor checks what arrives, by the code of its own SDK and not by ours. */
export interface Vendor {
  /** What stands before a key in the path. */
  readonly root: string
  /** Names of the fields that prove a form and so are not covered by its policy. */
  readonly proof: ReadonlySet<string>
  /** The signature that a form with these fields must carry, and the one it does. */
  readonly formSignatures: (fields: ReadonlyMap<string, string>) => Promise<Signatures>
  /** Likewise of an address, and the seconds since 1970 between which it opens. */
  readonly linkSignatures: (method: string, url: URL) => Promise<Signatures & { readonly from: number; readonly until: number }>
}

export interface Signatures {
  readonly expected: string
  readonly given: string
}
