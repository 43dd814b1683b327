import { operatorSessions } from '@linying/database'
import { requestLog } from '@linying/server'
import { failureSentence } from './operator/failure-sentence.js'
import { sessionsCommand } from './sessions/sessions-command.js'
import { withService } from './with-service.js'

try {
  const lines = await withService(({ ports, directory, database }) =>
    sessionsCommand(
      { sessions: operatorSessions(database), directory, now: ports.now, log: requestLog('info').warned },
      process.argv.slice(2)
    )
  )
  for (const line of lines) console.log(line)
} catch (error) {
  console.error(failureSentence(error))
  process.exitCode = 1
}
