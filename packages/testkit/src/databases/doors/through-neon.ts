import { neonConfig } from '@neondatabase/serverless'
import { testDoorVariable } from './test-door.js'
import { startWebSocketProxy } from './websocket-proxy.js'

// A test file that begins with this finds its database at a host of Neon's, so the service itself takes Neon's driver for it.
const proxy = await startWebSocketProxy()
process.env[testDoorVariable] = 'here.neon.tech'
neonConfig.wsProxy = (host, port) => `${proxy}/v1?address=${host}:${port}`
neonConfig.useSecureWebSocket = false
// a password in clear, which Neon's own proxy takes with the first message, is not what this Postgres asks for
neonConfig.pipelineConnect = false
