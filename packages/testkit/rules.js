export * from './src/rules.js'
