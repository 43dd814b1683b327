export { connect, type Database } from './connect.js'
export { type Embedded, startEmbedded } from './embedded/start-embedded.js'
export { type Migration, migrate, readMigrations } from './migrate.js'
