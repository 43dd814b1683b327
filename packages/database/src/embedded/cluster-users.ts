import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './postmaster.js'

/** Answers whether nobody else is left, so that whoever leaves last can turn the server off. */
export type Leave = () => boolean

/** Notes that this process uses the cluster. Processes that died without leaving do not count. */
export function enterCluster(directory: string): Leave {
  const users = join(directory, 'users')
  const note = join(users, `${process.pid}.${randomUUID()}`)
  mkdirSync(users, { recursive: true })
  writeFileSync(note, '')
  return () => {
    rmSync(note, { force: true })
    return !readdirSync(users).some(name => isAlive(Number.parseInt(name, 10)))
  }
}
