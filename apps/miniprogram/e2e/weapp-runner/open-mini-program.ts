import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { answer, type Options, textOption } from './callbacks'
import { drawnAttribute } from './drawn-attribute'
import { type PageDefinition, pageStack } from './page-stack'
import type { Phone } from './phone'
import { openSandbox } from './sandbox'
import { aScreen, type Screen } from './screen'
import { wxDevice } from './wx-device'
import { wxNetwork } from './wx-network'

export type MiniProgram = Screen & {
  /** The page in front, as in app.json. */
  readonly route: () => string
  readonly back: () => void
  /** Taps a tab of the bar. */
  readonly tapTab: (route: string) => void
  /** What is drawn as an attribute of the element with this id. */
  readonly attribute: (id: string, name: string) => unknown
  /** As when WeChat ends it: nothing of it runs any more. What is on the phone stays. */
  readonly close: () => void
}

type AppJson = {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] }
}

/** Runs a built bundle as WeChat would, without drawing it. `url` is what a scan or a shared card opens. */
export function openMiniProgram(variant: 'resident' | 'staff', phone: Phone, url?: string): MiniProgram {
  const folder = path.resolve(process.cwd(), `apps/miniprogram/dist/${variant}-weapp`)
  if (!existsSync(path.join(folder, 'app.json'))) throw new Error(`build first: npm run build:${variant}:weapp -w @linying/miniprogram`)
  const app: AppJson = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8'))
  const start = url ?? present(app.pages[0], 'a first page')
  const launch = { path: start.split('?')[0], query: {}, scene: 1001, referrerInfo: {} }

  const definitions = new Map<string, PageDefinition>()
  let loading = ''
  let appDefinition: PageDefinition = {}
  const pages = pageStack({
    tabRoutes: (app.tabBar?.list ?? []).map(tab => tab.pagePath),
    definitionOf(route) {
      if (!routesOf(app).includes(route)) throw new Error(`page "${route}" is not in app.json`)
      loading = route
      sandbox.load(path.join(folder, route))
      return present(definitions.get(route), `a Page() in ${route}.js`)
    }
  })

  const navigate = (act: (options: Options) => void) => (options: Options) => answer(options, () => act(options))
  const wx = {
    ...wxDevice(phone),
    ...wxNetwork(phone),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    navigateTo: navigate(options => pages.open(textOption(options, 'url'))),
    redirectTo: navigate(options => pages.replace(textOption(options, 'url'))),
    reLaunch: navigate(options => pages.startOver(textOption(options, 'url'))),
    switchTab: navigate(options => pages.switchTab(textOption(options, 'url'))),
    navigateBack: navigate(options => pages.back(Number(options.delta ?? 1)))
  }
  const keepApp = (definition: PageDefinition) => {
    appDefinition = definition
  }
  const keepPage = (definition: PageDefinition) => definitions.set(loading, definition)
  const sandbox = openSandbox(
    {
      wx: notingWhatIsMissing(wx, phone),
      __wxConfig: {},
      App: keepApp,
      Page: keepPage,
      Component: asItIs,
      Behavior: asItIs,
      getApp: () => appDefinition,
      getCurrentPages: () => pages.stack.map(page => page.instance)
    },
    phone.aheadMinutes
  )

  sandbox.load(path.join(folder, 'app'))
  for (const moment of ['onLaunch', 'onShow']) callOn(appDefinition, moment, launch)
  pages.open(start)

  const front = () => present(pages.stack.at(-1), 'an open page')
  const screen = aScreen(front)
  return {
    ...screen,
    attribute: (id, name) => {
      const node = screen.byId(id)
      return node && drawnAttribute(folder, node, name)
    },
    route: () => front().route,
    back: () => pages.back(),
    tapTab: route => pages.switchTab(route),
    close: sandbox.close
  }
}

function routesOf(app: AppJson): readonly string[] {
  return [...app.pages, ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map(page => `${root.replace(/\/$/, '')}/${page}`))]
}

function asItIs(definition: PageDefinition): PageDefinition {
  return definition
}

function present<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new Error(`the bundle has not given ${what}`)
  return thing
}

function callOn(definition: PageDefinition, moment: string, details: unknown): void {
  const handle = definition[moment]
  if (typeof handle === 'function') handle.call(definition, details)
}

function notingWhatIsMissing(wx: object, phone: Phone): object {
  return new Proxy(wx, {
    get(known, name) {
      if (!(name in known) && typeof name === 'string') phone.missing.add(name)
      return Reflect.get(known, name)
    }
  })
}
