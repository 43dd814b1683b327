export { emptyDatabase, type ThrowAwayDatabase, throwAwayDatabase } from './databases/throw-away-database.js'
export * from './rules.js'
export { changeOfCourse, eventIdIn } from './stored/change-of-course.js'
export { inTheBeginning, liftId, otherRoomId, setUpCommunity } from './stored/set-up-community.js'
