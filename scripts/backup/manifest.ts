import { z } from 'zod'

const sha256 = z.string().regex(/^[\da-f]{64}$/)
/** Names become paths and SQL: only what a table of ours can be called. */
const name = z.string().regex(/^[a-z][\da-z_]*$/)
const count = z.number().int().nonnegative()

/**
 * What a backup says of itself, in `manifest.json`. The form is called by a number that changes with it:
 * 1: `tables/<name>.copy.gz`, Postgres's text form of COPY with the columns named here; `photos/<key>` and `photos.sha256`, as sha256sum writes it.
 */
export const manifest = z.object({
  form: z.literal('linying-backup 1'),
  takenAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), hash: sha256 })).min(1),
  tables: z.array(z.object({ name, columns: z.array(name).min(1), rows: count, sha256 })),
  /** Null where photos lie in a bucket, which is not backed up here. */
  photos: z.object({ count, sha256 }).nullable()
})

export type Manifest = Readonly<z.infer<typeof manifest>>

export const manifestFile = 'manifest.json'
export const photoList = 'photos.sha256'

export function tableFile(table: string): string {
  return `tables/${table}.copy.gz`
}
