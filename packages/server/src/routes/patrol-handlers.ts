import {
  checkInAtPost,
  checkOutOfPost,
  getPatrolBoard,
  getPatrolSlotDay,
  listPatrolPosts,
  openPatrolCode,
  type PatrolPorts,
  recordEncounter,
  replacePatrolCode,
  savePatrolPost,
  savePatrolReminder,
  setPatrolRoster,
  showPatrolScreen,
  type VisitPorts
} from '@linying/usecases'
import type { Handlers } from '../http/handler.js'

type PatrolHandlers = Pick<
  Handlers,
  | 'openPatrolCode'
  | 'checkInAtPost'
  | 'checkOutOfPost'
  | 'recordEncounter'
  | 'listPatrolPosts'
  | 'savePatrolPost'
  | 'replacePatrolCode'
  | 'showPatrolScreen'
  | 'getPatrolBoard'
  | 'getPatrolSlotDay'
  | 'setPatrolRoster'
  | 'savePatrolReminder'
>

export function patrolHandlers(ports: PatrolPorts & VisitPorts): PatrolHandlers {
  return {
    openPatrolCode: async ({ params }, viewer) => ({ status: 200, body: await openPatrolCode(ports, viewer, params.token) }),
    checkInAtPost: async ({ params, body }, viewer) => ({ status: 201, body: await checkInAtPost(ports, viewer, { ...params, ...body }) }),
    checkOutOfPost: async ({ params }, viewer) => {
      await checkOutOfPost(ports, viewer, params.dutyId)
      return { status: 204 }
    },
    recordEncounter: async ({ params, body }, viewer) => ({
      status: 201,
      body: await recordEncounter(ports, viewer, { ...params, ...body })
    }),
    listPatrolPosts: async ({ params }, viewer) => ({
      status: 200,
      body: { items: await listPatrolPosts(ports, viewer, params.communityId) }
    }),
    savePatrolPost: async ({ params, body }, viewer) => {
      const { communityId, postId: id } = params
      return { status: 200, body: await savePatrolPost(ports, viewer, { ...body, communityId, id }) }
    },
    replacePatrolCode: async ({ params, body }, viewer) => ({
      status: 200,
      body: await replacePatrolCode(ports, viewer, { ...params, ...body })
    }),
    showPatrolScreen: async ({ params }, viewer) => ({ status: 200, body: await showPatrolScreen(ports, viewer, params) }),
    getPatrolBoard: async ({ params }, viewer) => ({ status: 200, body: await getPatrolBoard(ports, viewer, params.communityId) }),
    getPatrolSlotDay: async ({ params }, viewer) => ({ status: 200, body: await getPatrolSlotDay(ports, viewer, params) }),
    setPatrolRoster: async ({ params, body }, viewer) => {
      await setPatrolRoster(ports, viewer, { ...params, ...body })
      return { status: 204 }
    },
    savePatrolReminder: async ({ params, body }, viewer) => {
      const { communityId, reminderId: id } = params
      await savePatrolReminder(ports, viewer, { ...body, communityId, id })
      return { status: 204 }
    }
  }
}
