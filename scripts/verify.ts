import { verifyCommand } from './verify/verify-command.js'
import { withService } from './with-service.js'

process.exitCode = await verifyCommand(process.argv.slice(2), { withService, out: console })
