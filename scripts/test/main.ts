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
const [tested, built] = await Promise.all([runJest(['unit', 'db', 'http'], log.env), runBuilds()])
outcomes.push(tested, ...built)
outcomes.push(await runCheck('sizes of the packages', bin('tsx'), ['apps/miniprogram/config/check-bundles.ts']))
outcomes.push(await runByOtherWays(tools))
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

/**
 * Through Neon's driver, and behind a pooler where there is one; the built bundles, in stand-ins for WeChat and, where there is one, in a
 * real browser. All of it at once, so that one fills what another waits.
 */
function runByOtherWays({ chromium, letters, pooler }: Tools): Promise<Outcome> {
  const browser = letters ? chromium : undefined
  const projects = ['neon', ...(pooler ? ['pooler'] : []), 'simulate', 'weapp', ...(browser ? ['browser'] : [])]
  const programs = { ...(pooler ? { PGBOUNCER_PATH: pooler } : {}), ...(browser ? { CHROMIUM_PATH: browser } : {}) }
  // whoever drives a page or goes a long way mostly waits: one more than there are cores keeps these at work
  return runJest(projects, { ...log.env, ...programs }, 3)
}
