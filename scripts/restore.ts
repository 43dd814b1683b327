import { createHash } from 'node:crypto'
import { folderArgument } from './backup/folder-argument.js'
import { openTarget } from './backup/open-target.js'
import { photoPlace } from './backup/photo-place.js'
import { restoreBackup } from './backup/restore-backup.js'
import { failureSentence } from './operator/failure-sentence.js'
import { bringUpToDate } from './start/open-database.js'
import { readStartSettings } from './start/start-settings.js'
import { openReport } from './verify/open-report.js'
import { verifyAll } from './verify/verify-all.js'
import { withService } from './with-service.js'

const usage = `npm run restore -- --from FOLDER
  Puts a backup into an empty database and an empty store of photos, and judges then everything that is on record.
  DATABASE_URL is the owner's of a new database; without it, DATA_DIR names a new folder, which npm start then uses.
  It ends with 0 where all is intact, 1 where something is wrong, 2 where it was not restored.`

/** Whoever holds a backup against the chains looks at all of it. */
const everything = { rows: true, bytes: true }

try {
  const from = folderArgument(process.argv.slice(2), 'from', usage)
  await restore(from)
  process.exitCode = await verify()
} catch (error) {
  console.error(failureSentence(error))
  process.exitCode = 2
}

async function restore(from: string): Promise<void> {
  const start = readStartSettings(process.env, [])
  const { ownerUrl, letServiceIn, stop } = await openTarget(start)
  try {
    const { folder, bucketNote } = photoPlace(process.env, ownerUrl, start.dataDirectory)
    const { takenAt, tables, photos } = await restoreBackup({ from, ownerUrl, photoFolder: folder })
    await letServiceIn()
    console.log(`restored what there was at ${takenAt}: ${tables.length} tables, ${photos?.count ?? 'no'} files of photos`)
    if (photos === null) console.log(bucketNote.join('\n'))
    const newer = await bringUpToDate(ownerUrl)
    if (newer.length > 0) console.log(`brought up to this version: ${newer.join(', ')}`)
  } finally {
    await stop()
  }
}

function verify(): Promise<number> {
  return withService(async ({ ports, record }) => {
    const audit = { ...ports, record, digestOfBytes: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex') }
    const report = await openReport(undefined)
    return verifyAll(audit, everything, { report, say: line => console.error(line) })
  })
}
