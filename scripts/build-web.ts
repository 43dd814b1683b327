import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pagePolicy } from '@linying/server'
import { browserBuilds, outputFolder } from './builds/app-build.js'
import { buildApp } from './builds/build-app.js'
import { builtOrigins } from './builds/built-origins.js'

const target = 'dist/web'

/** Where the pages may go stands in them, so it has to be known when they are built. */
const origins = builtOrigins(process.env)
const placeOf = { resident: target, staff: `${target}/staff` } as const

/** Both browser versions in one folder, as they are served: residents at the root, staff below /staff/. */
rmSync(target, { recursive: true, force: true })
for (const build of browserBuilds) {
  const built = await buildApp(build)
  if (built.outcome === 'failed') throw new Error(`the ${build.variant} variant could not be built:\n${built.output}`)
  cpSync(outputFolder(build), placeOf[build.variant], { recursive: true })
  protect(join(placeOf[build.variant], 'index.html'))
  console.log(`${placeOf[build.variant]}: the ${build.variant} variant (${built.outcome})`)
}

/** Whoever serves files as they are cannot compute what may run in them, so the page says it itself. */
function protect(page: string): void {
  const html = readFileSync(page, 'utf8')
  // who may frame a page can only be said beside it: vercel.json does
  const policy = pagePolicy(html, origins).replace(/; frame-ancestors [^;]+/, '')
  writeFileSync(page, html.replace('<head>', `<head><meta http-equiv="content-security-policy" content="${policy}">`))
}
