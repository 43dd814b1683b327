import { openService, pageOrigins, type Settings } from '@linying/server'
import { listen } from '../start/listen.js'
import { site } from '../start/site.js'

export interface Serving {
  readonly port: number
  /** Takes no more requests, answers those it has, ends the jobs and leaves the database. */
  readonly stop: () => Promise<void>
}

/** The whole product on one port, for a machine of one's own: pages that were built before, service, jobs. */
export async function serve(settings: Settings, where: { readonly host: string; readonly port: number }): Promise<Serving> {
  const service = openService(settings)
  const pages = site({ fetch: (request, server) => service.fetch(request, server) }, { stateOf: () => 'ready' }, pageOrigins(settings))
  const { port, close } = await listen(where, pages.fetch)
  return {
    port,
    stop: async () => {
      await close()
      await service.stop()
    }
  }
}
