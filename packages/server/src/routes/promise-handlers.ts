import { listPromises, type PromisePorts } from '@linying/usecases'
import type { Handlers } from '../http/handler.js'

export function promiseHandlers(ports: PromisePorts): Pick<Handlers, 'listPromises'> {
  return {
    listPromises: async ({ params, query }, viewer) => {
      const { at, groups } = await listPromises(ports, { ...params, ...query }, viewer)
      return { status: 200, body: { at, items: groups.map(group => ({ ...group, promises: [...group.promises] })) } }
    }
  }
}
