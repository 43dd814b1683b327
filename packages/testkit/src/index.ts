export { type ThrowAwayDatabase, throwAwayDatabase } from './databases/throw-away-database.js'
