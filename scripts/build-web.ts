import { cpSync, rmSync } from 'node:fs'
import { browserBuilds, outputFolder } from './builds/app-build.js'
import { buildApp } from './builds/build-app.js'

const target = 'dist/web'
const placeOf = { resident: target, staff: `${target}/staff` } as const

/** Both browser versions in one folder, as they are served: residents at the root, staff below /staff/. */
rmSync(target, { recursive: true, force: true })
for (const build of browserBuilds) {
  const built = await buildApp(build)
  if (built.outcome === 'failed') throw new Error(`the ${build.variant} variant could not be built:\n${built.output}`)
  cpSync(outputFolder(build), placeOf[build.variant], { recursive: true })
  console.log(`${placeOf[build.variant]}: the ${build.variant} variant (${built.outcome})`)
}
