import { setTimeout as wait } from 'node:timers/promises'
import { enterCluster } from './cluster-users.js'
import { type Cluster, createCluster } from './create-cluster.js'
import { findBinaries } from './find-binaries.js'
import { findOwner } from './owner.js'
import { placeCluster } from './place-cluster.js'
import { isOurs, type Postmaster } from './postmaster.js'
import { startPostmaster } from './start-postmaster.js'

export type Embedded = {
  readonly url: string
  /** Where the data really lies: not in the wanted folder when the account that runs Postgres cannot reach it. */
  readonly directory: string
  /** Lets go of the server; whoever does so last stops it. */
  readonly stop: () => Promise<'stopped' | 'still in use'>
}

type Options = {
  readonly directory: string
  readonly durable: boolean
  /** Where it was before, so that those who wait for it find it again; any free one otherwise. */
  readonly port?: number
}

/** A real Postgres of our own, kept in `directory`. Processes that name the same directory share one server. */
export async function startEmbedded(options: Options): Promise<Embedded> {
  const owner = findOwner()
  const directory = placeCluster(options.directory, owner)
  const binaries = findBinaries(owner)
  const cluster = createCluster({ directory, binaries, owner, durable: options.durable })
  const leave = enterCluster(directory)
  const postmaster = await startPostmaster({ cluster, binaries, owner, durable: options.durable, port: options.port })
  return {
    url: `postgres://linying:${cluster.password}@127.0.0.1:${postmaster.port}/postgres`,
    directory,
    stop: async () => {
      if (!leave()) return 'still in use'
      await stopPostmaster(postmaster, cluster)
      return 'stopped'
    }
  }
}

/** Open connections are cut and what is in memory is written. Unit: milliseconds. Source: our decision; Postgres's own tools wait a minute. */
const stopsWithinMs = 300_000

/**
 * SIGINT is Postgres's fast shutdown: open connections are cut, what was committed is on disk.
 * Throws: Error where it does not come to an end
 */
async function stopPostmaster({ pid }: Postmaster, { data, log }: Cluster): Promise<void> {
  if (!isOurs(pid, data)) return
  const asked = performance.now()
  process.kill(pid, 'SIGINT')
  while (isOurs(pid, data)) {
    if (performance.now() - asked > stopsWithinMs) throw new Error(`Postgres (process ${pid}) does not stop; see ${log}`)
    await wait(10)
  }
}
