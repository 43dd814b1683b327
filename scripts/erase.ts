import { connect, erasureStore, operatorDirectory, usualDeadlines } from '@linying/database'
import { eraseUsage, readEraseArguments } from './erase/erase-arguments.js'
import { eraseCommand } from './erase/erase-command.js'
import { failureSentence } from './operator/failure-sentence.js'
import { withService } from './with-service.js'

/** Reads all that somebody ever wrote, whatever its amount. Unit: milliseconds */
const answerMs = 600_000

try {
  const args = process.argv.slice(2)
  if (readEraseArguments(args) === undefined) throw new Error(eraseUsage)
  const lines = await withService(async ({ ports, ownerUrl }) => {
    const owner = connect(ownerUrl, { ...usualDeadlines, answerMs, connections: 2 })
    try {
      return await eraseCommand({ ...ports, erasures: erasureStore(owner) }, operatorDirectory(owner), args)
    } finally {
      await owner.$client.end()
    }
  })
  for (const line of lines) console.log(line)
} catch (error) {
  console.error(failureSentence(error))
  process.exitCode = 1
}
