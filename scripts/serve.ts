import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSettings } from '@linying/server'
import { browserBuilds, outputFolder } from './builds/app-build.js'
import { serve } from './serve/serve.js'
import { readStartSettings } from './start/start-settings.js'

const missing = browserBuilds.map(outputFolder).filter(folder => !existsSync(join(folder, 'index.html')))
if (missing.length > 0) throw new Error(`No pages in ${missing.join(', ')}: run npm run build:web first.`)

// a machine that is served from is in production unless it says otherwise
const settings = readSettings({ NODE_ENV: 'production', ...process.env })
const { port, stop } = await serve(settings, readStartSettings(process.env, []))
console.log(`邻应 answers ${settings.PUBLIC_URL} on port ${port}`)

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end())

async function end(): Promise<void> {
  if (stopping) return
  stopping = true
  await stop()
  process.exit(0)
}
