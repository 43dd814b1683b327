import { makeBrowserVersions } from './browser-versions.js'
import { openDemoService } from './open-demo-service.js'
import { startEverything } from './start-everything.js'
import { readStartSettings } from './start-settings.js'

try {
  const stop = await startEverything(readStartSettings(process.env, process.argv.slice(2)), {
    openService: openDemoService,
    makeBrowserVersions
  })
  process.once('SIGINT', () => void end(stop))
  process.once('SIGTERM', () => void end(stop))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

async function end(stop: () => Promise<void>): Promise<void> {
  console.log('\nstopping …')
  await stop()
  process.exit(0)
}
