import type { Category, Channel, Inputs, Instant, Severity } from '@linying/domain'
import type { CommunityName } from '../company/communities.js'
import type { PhotoScene } from '../draw-photo.js'

/** What an action brings, with the times that depend on when it happens already filled in. */
export type Brought = { readonly [A in keyof Inputs]: Inputs[A] & { readonly action: A } }[keyof Inputs]

export interface Doing {
  readonly brought: (at: Instant) => Brought
  readonly photos: readonly PhotoScene[]
}

export interface Act {
  /** Minutes since the act before it, or since the report. */
  readonly after: number
  readonly by: string
  readonly doing: Doing
  /** Minutes that passed before the phone had signal again. */
  readonly sentLate: number
}

/** On the clock of the community, or counted back from now for what is going on. */
export type Moment = { readonly daysAgo: number; readonly clock: string } | { readonly minutesAgo: number }

export interface Grievance {
  readonly severity: Severity
  readonly demand: string
  /** The member of staff whom it is about, by name. Written down by an agent, since a resident cannot know all names. */
  readonly about?: string
}

/** One ticket's life, told with names. */
export interface Story {
  /** Tells it apart for ever: its ids follow from it. */
  readonly name: string
  readonly began: Moment
  readonly community: CommunityName
  readonly by: string
  /** Of any kind: no category stands in two, so it tells the kind as well. */
  readonly category: Category
  /** A room, a public place, or, where an agent writes it down, words. */
  readonly place: string
  readonly text: string
  readonly photos?: readonly PhotoScene[]
  readonly photosPublic?: boolean
  /** What a complaint says besides. */
  readonly complaint?: Grievance
  /** The service of the catalogue that is asked for, by name. */
  readonly offer?: string
  /** Who was on the phone, where an agent writes it down. */
  readonly caller?: { readonly name: string; readonly phone: string; readonly channel: Channel }
  /** Hours from the report in which someone may come. */
  readonly mayComeIn?: { readonly fromHours: number; readonly toHours: number }
  readonly course: readonly Act[]
}
