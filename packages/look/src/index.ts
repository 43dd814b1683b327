export * from './css-variables.js'
export * from './tokens.js'
