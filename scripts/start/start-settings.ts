import { resolve } from 'node:path'
import { openSignInWarning } from './open-sign-in.js'

export type StartSettings = {
  /** Only this machine, unless HOST says otherwise: the demo people sign in without a password. */
  readonly host: string
  readonly port: number
  /** What addresses and QR codes begin with, where a name or a proxy stands before this machine. */
  readonly publicUrl: string | undefined
  readonly dataDirectory: string
  /** Somebody else's Postgres; without it we run our own. */
  readonly databaseUrl: string | undefined
  readonly fresh: boolean
  /** That the demo sign-in is open to others; undefined where it is not. */
  readonly warning: string | undefined
}

/** What `npm start` was asked for, by environment and arguments. */
export function readStartSettings(env: NodeJS.ProcessEnv, args: readonly string[]): StartSettings {
  const unknown = args.find(arg => !known.includes(arg))
  if (unknown) throw new Error(`npm start does not know ${unknown}; it knows ${known.join(' and ')}.`)
  const { host, port } = readListening(env)
  const settings = {
    host,
    port,
    publicUrl: env.PUBLIC_URL || undefined,
    dataDirectory: resolve(env.DATA_DIR || '.data'),
    databaseUrl: env.DATABASE_URL || undefined,
    fresh: args.includes('--fresh'),
    warning: openSignInWarning({ host, isPublic: args.includes('--public'), command: 'npm start' }, env.NODE_ENV)
  }
  if (settings.fresh && settings.databaseUrl) {
    throw new Error('--fresh throws away only the Postgres that npm start runs itself. Empty the one in DATABASE_URL by your own means.')
  }
  return settings
}

/** Where to listen, and nothing else of it. */
export function readListening(env: NodeJS.ProcessEnv): Pick<StartSettings, 'host' | 'port'> {
  return { host: env.HOST || '127.0.0.1', port: readPort(env.PORT) }
}

const known = ['--fresh', '--public']

function readPort(text: string | undefined): number {
  const port = Number(text || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is ${text}; a port is a number up to 65535.`)
  return port
}
