import { deadLettersCommand } from './dead-letters/dead-letters-command.js'
import { failureSentence } from './operator/failure-sentence.js'
import { withService } from './with-service.js'

try {
  const lines = await withService(({ ports }) => deadLettersCommand(ports, process.argv.slice(2)))
  for (const line of lines) console.log(line)
} catch (error) {
  console.error(failureSentence(error))
  process.exitCode = 1
}
