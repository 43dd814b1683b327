import type { TreeNode } from './tree'

type Handler = (...details: unknown[]) => unknown

/** What a page's script gave to WeChat's Page(): data and handlers. */
export type PageDefinition = Readonly<Record<string, unknown>> & { readonly data?: Record<string, unknown> }

export type OpenPage = {
  readonly route: string
  readonly data: { root?: TreeNode } & Record<string, unknown>
  readonly call: (handler: string, ...details: unknown[]) => unknown
  /** The object that the script sees as its page. */
  readonly instance: object
}

type PageStackOptions = {
  readonly definitionOf: (route: string) => PageDefinition
  readonly tabRoutes: readonly string[]
}

/** Opens and closes pages as WeChat does: pages of the tab bar stay alive, others end when they are left. */
export function pageStack({ definitionOf, tabRoutes }: PageStackOptions) {
  const stack: OpenPage[] = []
  const tabs = new Map<string, OpenPage>()
  const top = () => stack.at(-1)
  const isTab = (page: OpenPage | undefined) => page !== undefined && tabRoutes.includes(page.route)

  const open = (url: string) => {
    top()?.call('onHide')
    const page = makePage(url, definitionOf)
    stack.push(page)
    if (isTab(page)) tabs.set(page.route, page)
    page.call('onLoad', queryOf(url))
    page.call('onShow')
    page.call('onReady')
  }
  const closeTop = () => {
    const page = stack.pop()
    if (page) tabs.delete(page.route)
    page?.call('onUnload')
  }

  return {
    stack,
    open,
    back(count = 1) {
      for (let left = count; left > 0 && stack.length > 1; left -= 1) closeTop()
      top()?.call('onShow')
    },
    replace(url: string) {
      closeTop()
      open(url)
    },
    startOver(url: string) {
      while (stack.length > 0) closeTop()
      for (const page of tabs.values()) page.call('onUnload')
      tabs.clear()
      open(url)
    },
    switchTab(url: string) {
      while (stack.length > 0 && !isTab(top())) closeTop()
      const alive = tabs.get(routeOf(url))
      if (alive === top()) return
      top()?.call('onHide')
      stack.length = 0
      if (!alive) return open(url)
      stack.push(alive)
      alive.call('onShow')
    }
  }
}

function makePage(url: string, definitionOf: PageStackOptions['definitionOf']): OpenPage {
  const route = routeOf(url)
  const definition = definitionOf(route)
  const data: OpenPage['data'] = structuredClone(definition.data ?? {})
  const instance: Record<string, unknown> = {
    ...definition,
    data,
    route,
    __route__: route,
    options: queryOf(url),
    selectComponent: () => null
  }
  instance.setData = (changes: object, done?: () => void) => {
    // what reaches the screen has crossed a bridge as JSON
    for (const [key, value] of Object.entries(JSON.parse(JSON.stringify(changes)))) setAt(data, key, value)
    if (done) queueMicrotask(done)
  }
  const call = (handler: string, ...details: unknown[]) => {
    const handle = instance[handler]
    return typeof handle === 'function' ? (handle as Handler).apply(instance, details) : undefined
  }
  return { route, data, call, instance }
}

/** setData's paths: root.cn.[0].cn */
function setAt(data: object, path: string, value: unknown): void {
  const steps = path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
  const last = steps.pop()
  let place: object = data
  for (const [index, step] of steps.entries()) {
    const below: unknown = Reflect.get(place, step)
    const next = typeof below === 'object' && below !== null ? below : emptyFor(steps[index + 1] ?? last)
    Reflect.set(place, step, next)
    place = next
  }
  if (last !== undefined) Reflect.set(place, last, value)
}

function emptyFor(step: string | undefined): object {
  return step !== undefined && /^\d+$/.test(step) ? [] : {}
}

function routeOf(url: string): string {
  return (url.split('?')[0] ?? '').replace(/^\//, '')
}

function queryOf(url: string): Record<string, string> {
  const pairs = (url.split('?')[1] ?? '').split('&').filter(Boolean)
  return Object.fromEntries(pairs.map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
}
