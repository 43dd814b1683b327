import { startPooler } from './start-pooler.js'
import { testDoorVariable } from './test-door.js'

// A test file that begins with this reaches its database through PgBouncer, which lends a connection for one transaction only.
const pooler = await startPooler()
process.env[testDoorVariable] = pooler.host
afterAll(pooler.stop)
