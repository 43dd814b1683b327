import { drawnCodes } from '@linying/database'
import { failureSentence } from './operator/failure-sentence.js'
import { redrawCodes } from './redraw-codes/redraw-codes.js'
import { withService } from './with-service.js'

const usage = `npm run redraw-codes -- --dry-run | --now
After CODE_KEY was replaced: codes that were drawn with the one before are drawn anew, and what was printed of them opens nothing any more.`

try {
  await run(process.argv.slice(2))
} catch (error) {
  console.error(failureSentence(error))
  process.exitCode = 1
}

async function run([asked, ...more]: readonly string[]): Promise<void> {
  if ((asked !== '--dry-run' && asked !== '--now') || more.length > 0) throw new Error(usage)
  await withService(async ({ ports, database }) => {
    const { tickets, posts } = await redrawCodes(ports, drawnCodes(database), asked === '--dry-run')
    console.log(`${asked === '--now' ? 'Drawn anew' : 'To be drawn anew'}: the codes of ${tickets} tickets and ${posts.length} posts.`)
    if (posts.length > 0) console.log(`Print the code of each of these posts again:\n${posts.map(name => `  ${name}`).join('\n')}`)
  })
}
