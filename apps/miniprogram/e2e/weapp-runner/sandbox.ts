import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

/** Names that WeChat hides from every module. */
const hidden = 'window,document,frames,self,location,navigator,localStorage,history,screen,alert,confirm,prompt,XMLHttpRequest,WebSocket'

/**
 * A JavaScript world with what WeChat's has and nothing else: no fetch, no URL, no crypto, no DOM,
 * no eval, and a Function that compiles nothing.
 */
export function openSandbox(globals: Readonly<Record<string, unknown>>, aheadMinutes: () => number = () => 0) {
  const timers = new Set<NodeJS.Timeout>()
  const keep = (timer: NodeJS.Timeout) => {
    timers.add(timer)
    return timer
  }
  const clock = {
    setTimeout: (act: () => void, ms: number) => keep(setTimeout(act, ms)),
    setInterval: (act: () => void, ms: number) => keep(setInterval(act, ms)),
    clearTimeout,
    clearInterval
  }
  const context = vm.createContext({ console, ...clock, ...globals })
  vm.runInContext(crippleDynamicCode, context)
  vm.runInContext(shiftClock, context)(() => aheadMinutes() * 60_000)
  const modules = new Map<string, { exports: unknown }>()

  const load = (file: string): unknown => {
    const source = file.endsWith('.js') ? file : `${file}.js`
    const known = modules.get(source)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(source, module)
    const body = vm.runInContext(`(function(require,module,exports,${hidden}){${readFileSync(source, 'utf8')}\n})`, context, {
      filename: source
    })
    body((name: string) => load(path.resolve(path.dirname(source), name)), module, module.exports)
    return module.exports
  }
  const close = () => {
    for (const timer of timers) clearTimeout(timer)
  }
  return { load, close }
}

/** The phone's clock may be ahead. */
const shiftClock = `(aheadMs => {
  const Real = Date
  globalThis.Date = class extends Real {
    constructor(...parts) { parts.length === 0 ? super(Real.now() + aheadMs()) : super(...parts) }
    static now() { return Real.now() + aheadMs() }
  }
})`

const crippleDynamicCode = `
  globalThis.global = globalThis
  const Crippled = function (...parts) { return parts.at(-1) === 'return this' ? () => globalThis : function () {} }
  Crippled.prototype = Function.prototype
  globalThis.Function = Crippled
  globalThis.eval = undefined
`
