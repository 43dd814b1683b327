import { type AppBuild, browserBuilds } from '../builds/app-build.js'
import { buildApp } from '../builds/build-app.js'
import { fingerprint, isFresh } from '../builds/fingerprint.js'

export type Variant = AppBuild['variant']
type State = 'ready' | 'building' | 'failed'
export type BrowserVersions = {
  readonly stateOf: (variant: Variant) => State
  /** Breaks off a build and resolves when nothing runs any more. */
  readonly stop: () => Promise<void>
}

/** Builds the browser versions that are stale, one after the other, while the API already answers. */
export function makeBrowserVersions(report: (line: string) => void): BrowserVersions {
  const root = process.cwd()
  const print = fingerprint(root)
  const stale = browserBuilds.filter(build => !isFresh(root, build, print))
  const states = new Map<Variant, State>(stale.map(({ variant }) => [variant, 'building']))
  const stopping = new AbortController()
  const done = buildAll(stale, stopping.signal, states, report)
  return {
    stateOf: variant => states.get(variant) ?? 'ready',
    stop: () => {
      stopping.abort()
      return done
    }
  }
}

async function buildAll(
  stale: readonly AppBuild[],
  stop: AbortSignal,
  states: Map<Variant, State>,
  report: (line: string) => void
): Promise<void> {
  for (const build of stale) {
    report(`building the ${build.variant} variant for browsers …`)
    const started = performance.now()
    const built = await buildApp(build, stop)
    if (stop.aborted) return
    const failed = built.outcome === 'failed'
    states.set(build.variant, failed ? 'failed' : 'ready')
    const seconds = Math.round((performance.now() - started) / 1000)
    report(
      failed ? `the ${build.variant} variant could not be built:\n${built.output}` : `the ${build.variant} variant is there (${seconds} s)`
    )
  }
}
