import type { Viewer } from '@linying/usecases'
import type { SQL } from 'drizzle-orm'
import type { Place, ValueFor } from '../written-once.js'
import type { Asker } from './viewer-scope.js'

interface Paged {
  readonly now: string
  readonly after?: { readonly at: string; readonly id: string } | undefined
}

/** What decides how the text of a list reads; each of them is another text. */
export interface AskedShape<Filter, Deciding extends keyof Filter, Valued> extends Pick<Viewer, 'side'> {
  readonly decided: Pick<Filter, Deciding>
  readonly given: readonly Valued[]
  readonly isFurther: boolean
}

/** By what name a value is given to a text that stands. */
export type AskedName<Valued> = Valued | 'personId' | 'sessionId' | 'now' | 'afterAt' | 'afterId'

/** What somebody looks for, in a text for all who look for the like: in the place of each value where it comes to stand. */
export type Asked<Filter, Deciding extends keyof Filter, Valued extends string> = Pick<Filter, Deciding> &
  Partial<Readonly<Record<Valued, SQL>>> & {
    readonly viewer: Asker & { readonly personId: SQL }
    readonly after: { readonly at: SQL; readonly id: SQL } | undefined
    readonly now: SQL
  }

/** A list that may be narrowed in many ways: of its filter, some decide how its text reads, and some only stand in it as values. */
export function askedList<Filter extends Paged, Deciding extends keyof Filter & string, Valued extends keyof Filter & string>(
  deciding: readonly Deciding[],
  valued: readonly Valued[]
) {
  return {
    shapeOf: (filter: Filter, { side }: Pick<Viewer, 'side'>): AskedShape<Filter, Deciding, Valued> => ({
      side,
      decided: picked(filter, deciding),
      given: valued.filter(name => filter[name] !== undefined),
      isFurther: filter.after !== undefined
    }),
    askedIn: (
      place: Place<AskedName<Valued>>,
      { side, decided, given, isFurther }: AskedShape<Filter, Deciding, Valued>
    ): Asked<Filter, Deciding, Valued> => ({
      ...decided,
      ...placesOf(place, given),
      viewer: { side, personId: place('personId'), sessionId: place('sessionId') },
      after: isFurther ? { at: place('afterAt'), id: place('afterId') } : undefined,
      now: place('now')
    }),
    valueFor:
      (filter: Filter, { personId, sessionId }: Viewer): ValueFor<AskedName<Valued>> =>
      name => {
        if (name === 'personId') return personId
        if (name === 'sessionId') return sessionId
        if (name === 'afterAt') return filter.after?.at
        if (name === 'afterId') return filter.after?.id
        return filter[name]
      }
  }
}

function picked<Filter, Name extends keyof Filter & string>(filter: Filter, names: readonly Name[]): Pick<Filter, Name> {
  const found: Partial<Pick<Filter, Name>> = {}
  // every list is asked by this: pairs made into an object would take longer than all else that is asked of a filter
  for (const name of names) found[name] = filter[name]
  return found as Pick<Filter, Name> // of exactly these names
}

function placesOf<Valued extends string>(place: Place<Valued>, given: readonly Valued[]): Partial<Readonly<Record<Valued, SQL>>> {
  return Object.fromEntries(given.map(name => [name, place(name)])) as Partial<Record<Valued, SQL>> // of some of these names
}
