import { createHash } from 'node:crypto'
import { type Migration, migrate, openAppRole } from '@linying/database'
import type pg from 'pg'

/** Rows that a test begins with. */
export interface Furnishing {
  /** All that is put in, by which it is known again. */
  readonly content: string
  readonly furnish: (ownerUrl: string) => Promise<void>
}

export const unfurnished: Furnishing = { content: '', furnish: async () => undefined }

/** A database with all migrations and what it is furnished with, made once per content of both; copying it takes a tenth of a second. */
export async function templateDatabase(
  admin: pg.ClientBase,
  clusterUrl: string,
  migrations: readonly Migration[],
  { content: furniture, furnish }: Furnishing = unfurnished
): Promise<string> {
  const content = createHash('sha256')
  for (const { name, hash } of migrations) content.update(name).update(hash)
  content.update(furniture)
  const template = `template_${content.digest('hex').slice(0, 16)}`
  // the lock belongs to this connection, so a worker that dies lets the next one build
  await admin.query(`select pg_advisory_lock(hashtext($1))`, [template])
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
  if (rowCount === 0) await build(admin, clusterUrl, template, migrations, furnish)
  await admin.query(`select pg_advisory_unlock(hashtext($1))`, [template])
  return template
}

/** Renamed when it is complete: a template that exists is a whole one. */
async function build(
  admin: pg.ClientBase,
  clusterUrl: string,
  template: string,
  migrations: readonly Migration[],
  furnish: Furnishing['furnish']
): Promise<void> {
  const draft = `${template}_draft`
  await admin.query(`drop database if exists ${draft} with (force)`)
  await admin.query(`create database ${draft}`)
  await migrate(databaseUrl(clusterUrl, draft), migrations)
  await openAppRole(clusterUrl)
  await furnish(databaseUrl(clusterUrl, draft))
  await admin.query(`alter database ${draft} rename to ${template}`)
}

export function databaseUrl(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl)
  url.pathname = `/${name}`
  return url.href
}
