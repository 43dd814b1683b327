import { failureSentence } from '../operator/failure-sentence.js'
import { makeBrowserVersions } from './browser-versions.js'
import { openDemoService } from './open-demo-service.js'
import { startEverything } from './start-everything.js'
import { readStartSettings } from './start-settings.js'

let stopping = false

try {
  const settings = readStartSettings(process.env, process.argv.slice(2))
  const running = startEverything(settings, { openService: openDemoService, makeBrowserVersions })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(running.stop))
  await running.ready
} catch (error) {
  // whoever stops it half-way has cut it off on purpose
  if (!stopping) {
    console.error(failureSentence(error))
    process.exit(1)
  }
}

/** Once, although Ctrl-C arrives twice: from the terminal, and passed on by npm. */
async function end(stop: () => Promise<void>): Promise<void> {
  if (stopping) return
  stopping = true
  console.log('\nstopping …')
  await stop()
  process.exit(0)
}
