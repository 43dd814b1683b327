export { emptyDatabase, type ThrowAwayDatabase, throwAwayDatabase } from './databases/throw-away-database.js'
export * from './rules.js'
