import { neonConfig } from '@neondatabase/serverless'
import { testClusterUrl } from '../test-cluster.js'
import { startPooler } from './start-pooler.js'
import { testDoorVariable } from './test-door.js'
import { startWebSocketProxy } from './websocket-proxy.js'

// A test file that begins with this finds its database at a host of Neon's, so the service itself takes Neon's driver for it. As with the
// pooled address that Neon gives, a connection is lent for one transaction only, wherever there is a PgBouncer to lend it.
const proxy = await startWebSocketProxy()
const pooler = process.env.PGBOUNCER_PATH ? await startPooler() : undefined
const { port: ownPort } = new URL(testClusterUrl())
process.env[testDoorVariable] = 'here.neon.tech'
neonConfig.wsProxy = (host, port) => `${proxy}/v1?address=${pooler && String(port) === ownPort ? pooler.host : `${host}:${port}`}`
neonConfig.useSecureWebSocket = false
// a password in clear, which Neon's own proxy takes with the first message, is not what this Postgres asks for
neonConfig.pipelineConnect = false
afterAll(() => pooler?.stop())
