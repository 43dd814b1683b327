import { folderArgument } from './backup/folder-argument.js'
import { photoPlace } from './backup/photo-place.js'
import { takeBackup } from './backup/take-backup.js'
import { failureSentence } from './operator/failure-sentence.js'
import { withService } from './with-service.js'

const usage = `npm run backup -- --to FOLDER
  Database and local photos as they are, also while the service runs; FOLDER is there when it is complete. DATABASE_URL is the owner's.
  It holds what residents said: keep it as you keep the database. The keys of the environment are not in it.`

try {
  const to = folderArgument(process.argv.slice(2), 'to', usage)
  await withService(async ({ ports, ownerUrl, dataDirectory }) => {
    const { folder, bucketNote } = photoPlace(process.env, ownerUrl, dataDirectory)
    const { tables, photos } = await takeBackup({ ownerUrl, photoFolder: folder, to, now: ports.now() })
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    console.log([`${to}: ${tables.length} tables, ${rows} rows, ${photos?.count ?? 'no'} files of photos`, ...bucketNote].join('\n'))
  })
} catch (error) {
  console.error(failureSentence(error))
  process.exitCode = 2
}
