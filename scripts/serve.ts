import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSettings } from '@linying/server'
import { browserBuilds, outputFolder } from './builds/app-build.js'
import { failureSentence } from './operator/failure-sentence.js'
import { serve } from './serve/serve.js'
import { onEnd } from './start/on-end.js'
import { openSignInWarning } from './start/open-sign-in.js'
import { readListening } from './start/start-settings.js'

try {
  await open()
} catch (error) {
  console.error(failureSentence(error))
  process.exit(1)
}

async function open(): Promise<void> {
  const missing = browserBuilds.map(outputFolder).filter(folder => !existsSync(join(folder, 'index.html')))
  if (missing.length > 0) throw new Error(`No pages in ${missing.join(', ')}: run npm run build:web first.`)
  // a machine that is served from is in production unless it says otherwise
  const settings = readSettings({ NODE_ENV: 'production', ...process.env })
  const where = readListening(process.env)
  const asked = { host: where.host, isPublic: process.argv.includes('--public'), command: 'npm run serve' }
  const warning = openSignInWarning(asked, settings.NODE_ENV)
  const { port, stop } = await serve(settings, where)
  onEnd(stop)
  if (warning) console.error(warning)
  console.log(`邻应 answers on port ${port}, for ${settings.PUBLIC_URL}`)
}
