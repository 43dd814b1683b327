import type { Instant } from '@linying/domain'
import { and, eq, isNull } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../connect.js'
import { convenienceOffers } from '../schema/convenience.js'
import { communities, organizations } from '../schema/organization.js'
import { people, posts, residencies } from '../schema/people.js'
import { buildings, publicPlaces, rooms, units } from '../schema/place.js'
import { foundPolicies } from './found-policies.js'

type Add<T extends PgTable> = (rows: readonly T['$inferInsert'][]) => Promise<void>

/** Sets up companies, places and people. Ids come from the caller: adding the same thing again adds nothing. */
export interface Registrar {
  readonly addOrganizations: Add<typeof organizations>
  readonly addCommunities: Add<typeof communities>
  readonly addBuildings: Add<typeof buildings>
  readonly addUnits: Add<typeof units>
  readonly addRooms: Add<typeof rooms>
  readonly addPublicPlaces: Add<typeof publicPlaces>
  readonly addPeople: Add<typeof people>
  readonly addResidencies: Add<typeof residencies>
  readonly addPosts: Add<typeof posts>
  readonly addOffers: Add<typeof convenienceOffers>
  /** Somebody moves out; who has moved out already stays so. */
  readonly moveOut: (residencyId: string, movedOut: Instant) => Promise<void>
}

export function registrar(database: Database): Registrar {
  const addTo =
    <T extends PgTable>(table: T): Add<T> =>
    async rows => {
      if (rows.length > 0)
        await database
          .insert(table)
          .values([...rows])
          .onConflictDoNothing()
    }
  return {
    addOrganizations: addTo(organizations),
    addCommunities: async rows => {
      await addTo(communities)(rows)
      await foundPolicies(database)
    },
    addBuildings: addTo(buildings),
    addUnits: addTo(units),
    addRooms: addTo(rooms),
    addPublicPlaces: addTo(publicPlaces),
    addPeople: addTo(people),
    addResidencies: addTo(residencies),
    addPosts: addTo(posts),
    addOffers: addTo(convenienceOffers),
    moveOut: async (residencyId, movedOut) => {
      const isHis = and(eq(residencies.id, residencyId), isNull(residencies.movedOut))
      await database.update(residencies).set({ movedOut }).where(isHis)
    }
  }
}
