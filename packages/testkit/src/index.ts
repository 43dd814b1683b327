export { emptyDatabase, type ThrowAwayDatabase, throwAwayDatabase } from './databases/throw-away-database.js'
