import { resolve } from 'node:path'

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
}

/** What `npm start` was asked for, by environment and arguments. */
export function readStartSettings(env: NodeJS.ProcessEnv, args: readonly string[]): StartSettings {
  const unknown = args.find(arg => arg !== '--fresh')
  if (unknown) throw new Error(`npm start does not know ${unknown}; it knows --fresh.`)
  const settings = {
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT),
    publicUrl: env.PUBLIC_URL || undefined,
    dataDirectory: resolve(env.DATA_DIR || '.data'),
    databaseUrl: env.DATABASE_URL || undefined,
    fresh: args.includes('--fresh')
  }
  if (settings.fresh && settings.databaseUrl) {
    throw new Error('--fresh throws away only the Postgres that npm start runs itself. Empty the one in DATABASE_URL by your own means.')
  }
  return settings
}

function readPort(text: string | undefined): number {
  const port = Number(text || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is ${text}; a port is a number up to 65535.`)
  return port
}
