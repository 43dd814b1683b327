export * from './src/service.js'
