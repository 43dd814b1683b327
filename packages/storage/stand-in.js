export * from './src/stand-in/start-bucket-stand-in.js'
