import { setTimeout as wait } from 'node:timers/promises'
import { enterCluster } from './cluster-users.js'
import { createCluster } from './create-cluster.js'
import { findBinaries } from './find-binaries.js'
import { findOwner } from './owner.js'
import { placeCluster } from './place-cluster.js'
import { isAlive, type Postmaster } from './postmaster.js'
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
      await stopPostmaster(postmaster)
      return 'stopped'
    }
  }
}

/** SIGINT is Postgres's fast shutdown: open connections are cut, what was committed is on disk. */
async function stopPostmaster({ pid }: Postmaster): Promise<void> {
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  while (isAlive(pid)) await wait(10)
}
