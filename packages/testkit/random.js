export * from './src/random.js'
