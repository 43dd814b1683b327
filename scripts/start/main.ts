import { failureSentence } from '../operator/failure-sentence.js'
import { makeBrowserVersions } from './browser-versions.js'
import { onEnd } from './on-end.js'
import { openDemoService } from './open-demo-service.js'
import { startEverything } from './start-everything.js'
import { readStartSettings } from './start-settings.js'

let stopping = false

try {
  const settings = readStartSettings(process.env, process.argv.slice(2))
  const running = startEverything(settings, { openService: openDemoService, makeBrowserVersions })
  onEnd(() => {
    stopping = true
    console.log('\nstopping …')
    return running.stop()
  })
  await running.ready
} catch (error) {
  // whoever stops it half-way has cut it off on purpose
  if (!stopping) {
    console.error(failureSentence(error))
    process.exit(1)
  }
}
