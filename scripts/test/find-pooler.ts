import { existsSync } from 'node:fs'

/** Where Debian, Homebrew and builds from source put PgBouncer. */
const usualPlaces = ['/usr/sbin/pgbouncer', '/usr/local/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer']

export const poolerAdvice = 'no PgBouncer (Debian: apt-get install pgbouncer; macOS: brew install pgbouncer; or set PGBOUNCER_PATH)'

/** The pooler that tests put before their Postgres. */
export function findPooler(chosen: string | undefined = process.env.PGBOUNCER_PATH): string | undefined {
  return chosen ? [chosen].find(path => existsSync(path)) : usualPlaces.find(path => existsSync(path))
}
