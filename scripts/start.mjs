import { installIfNeeded } from './install/install-if-needed.mjs'

await installIfNeeded()
const { register } = await import('tsx/esm/api')
register()
await import('./start/main.ts')
