import { installIfNeeded } from './install/install-if-needed.mjs'

await installIfNeeded()
const { launch } = await import('./start/launch.mjs')
launch('scripts/start/main.ts', ['--import', 'tsx'])
