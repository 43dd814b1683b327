export { stopPostgres as default } from './jest-setup.mjs'
