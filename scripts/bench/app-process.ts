import { openService, readSettings } from '@linying/server'
import { listen } from '../start/listen.js'

const service = openService(readSettings(process.env))
const { port } = await listen({ host: '127.0.0.1', port: 0 }, request => service.fetch(request))

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMs: (user + system) / 1000 })
})
for (const end of ['SIGTERM', 'disconnect']) process.on(end, () => process.exit(0))
process.send?.({ port })
