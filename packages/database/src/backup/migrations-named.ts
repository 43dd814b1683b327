import { type Migration, readMigrations } from '../migrate.js'
import type { RanMigration } from './dump-tables.js'

/**
 * The migrations that had run where a backup was taken.
 * Throws: Error where this version does not know one of them, or knows it otherwise
 */
export function migrationsNamed(wanted: readonly RanMigration[], known: readonly Migration[] = readMigrations()): readonly Migration[] {
  return wanted.map(({ name, hash }) => {
    const migration = known.find(one => one.name === name)
    if (migration === undefined)
      throw new Error(`This version does not know the migration ${name}: restore with the version of the backup.`)
    if (migration.hash !== hash) throw new Error(`The migration ${name} is another one here than it was where the backup was taken.`)
    return migration
  })
}
