import { connect, foundPolicies, migrate } from '@linying/database'

const databaseUrl = process.env.DATABASE_URL
if (!databaseUrl) throw new Error('Set DATABASE_URL to the database to migrate; npm start migrates its own by itself.')
const applied = await migrate(databaseUrl)
console.log(applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing to migrate')

const database = connect(databaseUrl)
const founded = await foundPolicies(database)
if (founded > 0) console.log(`${founded} communities now promise what the plans do`)
await database.$client.end()
