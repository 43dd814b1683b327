import { type AppBuild, appBuilds } from '../builds/app-build.js'
import { buildApp } from '../builds/build-app.js'
import { type Outcome, summarize } from './outcome.js'
import { announce, runCheck } from './run-check.js'
import { runJest } from './run-jest.js'
import { openSuiteLog } from './suite-log.js'
import type { Tools } from './tools/find-tools.js'
import { gatherTools, notTried } from './tools/gather-tools.js'

const bin = (name: string) => `node_modules/.bin/${name}`

const tools = await gatherTools()
const log = openSuiteLog()
const outcomes: Outcome[] = [
  await runCheck('types', bin('tsc'), ['--noEmit']),
  await runCheck('types of the app', bin('tsc'), ['--noEmit', '-p', 'apps/miniprogram']),
  await runCheck('lint', bin('biome'), ['ci', '.']),
  await runCheck('import rules', bin('tsx'), ['scripts/check-imports.ts'])
]
// builds give way to everything else, and so take only what these leave idle
const [tested, built] = await Promise.all([runBehindTheScreens(tools), runBuilds()])
outcomes.push(...tested, ...built)
outcomes.push(await runCheck('sizes of the packages', bin('tsx'), ['apps/miniprogram/config/check-bundles.ts']))
outcomes.push(await runOnPhones(tools))
outcomes.push(log.search(), ...notTried(tools))

const { text, green } = summarize(outcomes)
console.log(text)
process.exitCode = green ? 0 : 1

async function runBuilds(): Promise<readonly Outcome[]> {
  const built: Outcome[] = []
  for (const build of appBuilds) built.push(await runBuild(build))
  return built
}

async function runBuild(build: AppBuild): Promise<Outcome> {
  const name = `build ${build.variant} ${build.target}`
  announce(name)
  const started = performance.now()
  const built = await buildApp(build)
  const seconds = (performance.now() - started) / 1000
  if (built.outcome !== 'failed') return { name, passed: 1, failed: 0, seconds, remark: built.outcome }
  console.error(built.output)
  return { name, passed: 0, failed: 1, seconds }
}

async function runBehindTheScreens(tools: Tools): Promise<readonly Outcome[]> {
  return [await runJest(['unit', 'db', 'http'], log.env), await runByOtherWays(tools)]
}

/** Through Neon's driver, and behind a pooler where there is one. */
function runByOtherWays({ pooler }: Tools): Promise<Outcome> {
  return pooler ? runJest(['neon', 'pooler'], { ...log.env, PGBOUNCER_PATH: pooler }) : runJest(['neon'], log.env)
}

/** The built bundles, in stand-ins for WeChat and, where there is one, in a real browser. */
function runOnPhones({ chromium, letters }: Tools): Promise<Outcome> {
  if (chromium && letters) return runJest(['simulate', 'weapp', 'browser'], { ...log.env, CHROMIUM_PATH: chromium })
  return runJest(['simulate', 'weapp'], log.env)
}
