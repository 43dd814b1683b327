import { openService, readSettings } from '@linying/server'
import { seedDemo } from '../seed-demo/seed-demo.js'
import type { Circumstances, Service } from './start-everything.js'

/** The service of this clone, with the demo company in it unless it runs in production. */
export async function openDemoService({ databaseUrl, dataDirectory, publicUrl, report }: Circumstances): Promise<Service> {
  const settings = readSettings({ ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDirectory, PUBLIC_URL: publicUrl })
  const service = openService(settings)
  try {
    const demo = settings.NODE_ENV === 'production' ? undefined : await seedDemo({ settings, report })
    return { fetch: request => service.fetch(request), codeUrl: demo?.codeUrl, stop: service.stop }
  } catch (error) {
    await service.stop()
    throw error
  }
}
