import { createHash } from 'node:crypto'
import { existsSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbedded } from '@linying/database'

/** Tells the workers of a run where their Postgres is. */
export const testClusterVariable = 'LINYING_TEST_POSTGRES'

/** One server for all workers, and for runs of the same checkout that overlap. The last one to stop removes it. */
export async function startTestCluster(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const checkout = createHash('sha256')
    .update(fileURLToPath(import.meta.url))
    .digest('hex')
    .slice(0, 8)
  const directory = join(quickestFolder(), `linying-test-${userInfo().username}-${checkout}`)
  const cluster = await startEmbedded({ directory, durable: false })
  return {
    url: cluster.url,
    stop: async () => {
      if ((await cluster.stop()) === 'stopped')
        for (const folder of [cluster.directory, directory]) rmSync(folder, { recursive: true, force: true })
    }
  }
}

const memory = '/dev/shm'
const neededBytes = 2 * 1024 ** 3

/** Nothing of a test run is to be kept, and copying a database in memory takes a tenth of what it takes on a disk. */
function quickestFolder(): string {
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize >= neededBytes ? memory : tmpdir()
}

export function testClusterUrl(): string {
  const url = process.env[testClusterVariable]
  if (!url) throw new Error('No Postgres for tests here: name the file *.db.test.ts or *.http.test.ts, those get one.')
  return url
}
