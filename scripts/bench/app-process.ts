import { createService, readSettings, requestLog, wire } from '@linying/server'
import { listen } from '../start/listen.js'

// Only the doors: the scheduler's work belongs to no call, and is asked for at its own door by whoever measures it.

const settings = readSettings(process.env)
const { ports, files } = wire(settings)
const service = createService({ ports, files, cronSecret: settings.CRON_SECRET, log: requestLog(settings.LOG_LEVEL) })
const { port } = await listen({ host: '127.0.0.1', port: 0 }, request => service.fetch(request))

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMs: (user + system) / 1000 })
})
for (const end of ['SIGTERM', 'disconnect']) process.on(end, () => process.exit(0))
process.send?.({ port })
