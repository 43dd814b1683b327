import { connect, foundPolicies, migrate } from '@linying/database'
import { failureSentence } from './operator/failure-sentence.js'

try {
  await bringUpToDate(process.env.DATABASE_URL)
} catch (error) {
  console.error(failureSentence(error))
  process.exitCode = 1
}

async function bringUpToDate(databaseUrl: string | undefined): Promise<void> {
  if (!databaseUrl) throw new Error('Set DATABASE_URL to the database to migrate; npm start migrates its own by itself.')
  const applied = await migrate(databaseUrl)
  console.log(applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing to migrate')
  const database = connect(databaseUrl)
  try {
    const founded = await foundPolicies(database)
    if (founded > 0) console.log(`${founded} communities now promise what the plans do`)
  } finally {
    await database.$client.end()
  }
}
