import type { Department, Instant } from '@linying/domain'
import type { Viewer } from '../session/viewer.js'

export interface RiskCounts {
  readonly late: number
  readonly dueSoon: number
  readonly unconfirmed: number
}

export interface RiskBoard extends RiskCounts {
  readonly communities: readonly (RiskCounts & { readonly id: string; readonly name: string })[]
  readonly departments: readonly (RiskCounts & { readonly department: Department })[]
  /** Without id and name: tickets that nobody has taken. */
  readonly people: readonly (RiskCounts & { readonly id: string | null; readonly name: string | null })[]
}

export interface RiskStore {
  /**
   * Of the communities that the viewer supervises or manages, in one trip; right also where no sweep has run.
   * Undefined where a named community is not his, 'forbidden' where his post is not one that watches over others.
   */
  readonly board: (communityId: string | undefined, now: Instant, viewer: Viewer) => Promise<RiskBoard | 'forbidden' | undefined>
}
