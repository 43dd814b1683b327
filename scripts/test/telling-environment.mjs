import { appendFileSync } from 'node:fs'
import { TestEnvironment } from 'jest-environment-node'

/** What keeps a process from ending: servers, processes, connections, timers. */
const lasting = new Set(['TCPServerWrap', 'TCPSocketWrap', 'PipeWrap', 'ProcessWrap', 'Timeout'])

/** Node's usual environment; it notes which files leave something open, for whoever wonders why a run does not end. */
export default class TellingEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    this.file = context.testPath
    this.before = countOpen()
  }

  async teardown() {
    await super.teardown()
    const left = [...countOpen()].filter(([kind, count]) => count > (this.before.get(kind) ?? 0)).map(([kind]) => kind)
    const notes = process.env.LINYING_LEFT_OPEN
    if (notes && left.length > 0) appendFileSync(notes, `${this.file}: ${left.join(', ')}\n`)
  }
}

function countOpen() {
  const counts = new Map()
  for (const kind of process.getActiveResourcesInfo()) if (lasting.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
