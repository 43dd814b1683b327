export { connect, type Database } from './connect.js'
export { appRoleUrl, openAppRole } from './embedded/app-role.js'
export { type Embedded, startEmbedded } from './embedded/start-embedded.js'
export { type Migration, migrate, readMigrations } from './migrate.js'
