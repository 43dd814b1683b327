import { type CommunityStore, Forbidden, NotFound, Unauthenticated } from '@linying/usecases'
import type { Handlers } from '../http/handler.js'

type CommunityHandlers = Pick<Handlers, 'getMe' | 'getWelcome' | 'listPublicPlaces' | 'listRooms' | 'listStaff' | 'listTechnicians'>

/** Plain reads: scope is part of the stores' queries, so there is nothing left to decide here. */
export function communityHandlers(communities: CommunityStore): CommunityHandlers {
  return {
    getMe: async (_, viewer) => {
      const me = await communities.me(viewer)
      if (me === undefined) throw new Unauthenticated()
      return {
        status: 200,
        body: { ...me, side: viewer.side, rooms: [...me.rooms], posts: me.posts.map(post => ({ ...post, skills: [...post.skills] })) }
      }
    },
    getWelcome: async ({ query }) => {
      const welcome = await communities.welcome(query.organization)
      if (welcome === undefined) throw new NotFound()
      return { status: 200, body: { ...welcome, communities: [...welcome.communities] } }
    },
    listPublicPlaces: async ({ params }, viewer) => items(await communities.publicPlaces(params.communityId, viewer)),
    listRooms: async ({ params, query }, viewer) => items(await communities.rooms(params.communityId, query.q, viewer)),
    listStaff: async ({ params, query }, viewer) => {
      const found = items(await communities.staff(params.communityId, query.department, viewer))
      const copied = found.body.items.map(one => ({ ...one, roles: [...one.roles], departments: [...one.departments] }))
      return { status: 200, body: { items: copied } }
    },
    listTechnicians: async ({ params }, viewer) => {
      const found = items(await communities.technicians(params.communityId, viewer))
      return { status: 200, body: { items: found.body.items.map(technician => ({ ...technician, skills: [...technician.skills] })) } }
    }
  }
}

function items<T>(found: readonly T[] | 'forbidden' | undefined): { readonly status: 200; readonly body: { readonly items: T[] } } {
  if (found === undefined) throw new NotFound()
  if (found === 'forbidden') throw new Forbidden()
  return { status: 200, body: { items: [...found] } }
}
