export * from './client.js'
export type { AnswerOf, InputOf } from './wire.js'
