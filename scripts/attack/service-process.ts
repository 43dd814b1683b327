import { readSettings } from '@linying/server'
import { serve } from '../serve/serve.js'

// the service as it is served, in a process of its own that can be killed
const { port, stop } = await serve(readSettings(process.env), { host: '127.0.0.1', port: Number(process.env.PORT ?? 0) })
process.on('SIGTERM', () => void stop().then(() => process.exit(0)))
process.on('disconnect', () => process.exit(0))
process.send?.({ port })
