import { openService, pageOrigins, readSettings } from '@linying/server'
import { seedDemo } from '../seed-demo/seed-demo.js'
import type { Circumstances, Service } from './start-everything.js'

/** The service of this clone, with the demo company in it unless it runs in production. */
export async function openDemoService(circumstances: Circumstances): Promise<Service> {
  const { databaseUrl, dataDirectory, publicUrl } = circumstances
  const settings = readSettings({
    // the terminal is for addresses; LOG_LEVEL=info shows every request
    LOG_LEVEL: 'warn',
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDirectory,
    PUBLIC_URL: publicUrl
  })
  const demo = settings.NODE_ENV === 'production' ? undefined : await seedDemo(circumstances)
  const service = openService(settings)
  return {
    fetch: (request, server) => service.fetch(request, server),
    codePath: demo?.codePath,
    origins: pageOrigins(settings),
    stop: service.stop
  }
}
