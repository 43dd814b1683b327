export * from './call/exchange-calls.js'
export * from './endpoints.js'
export * from './problem.js'
export type { WireAction } from './ticket/take-action.js'
