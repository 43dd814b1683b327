import { randomUUID } from 'node:crypto'
import { defaultPolicies } from '@linying/domain'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../connect.js'
import { policies } from '../schema/clock.js'
import { convenienceOffers } from '../schema/convenience.js'
import { communities, organizations } from '../schema/organization.js'
import { people, posts, residencies } from '../schema/people.js'
import { buildings, publicPlaces, rooms, units } from '../schema/place.js'

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
  /** What the plans promise, until the community's manager changes it. A row for the same tickets stays as it is. */
  const seedPolicies: Add<typeof communities> = rows =>
    addTo(policies)(
      rows.flatMap(({ id, organizationId }) =>
        defaultPolicies.map(policy => ({ id: randomUUID(), organizationId, communityId: id, ...policy }))
      )
    )
  return {
    addOrganizations: addTo(organizations),
    addCommunities: async rows => {
      await addTo(communities)(rows)
      await seedPolicies(rows)
    },
    addBuildings: addTo(buildings),
    addUnits: addTo(units),
    addRooms: addTo(rooms),
    addPublicPlaces: addTo(publicPlaces),
    addPeople: addTo(people),
    addResidencies: addTo(residencies),
    addPosts: addTo(posts),
    addOffers: addTo(convenienceOffers)
  }
}
