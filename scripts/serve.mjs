import { servedFlags } from './start/as-served.js'
import { launch } from './start/launch.mjs'

launch('scripts/serve.ts', servedFlags)
