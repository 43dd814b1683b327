import { serveStatic } from '@hono/node-server/serve-static'
import { securePages } from '@linying/server'
import { Hono, type MiddlewareHandler } from 'hono'
import { outputFolder } from '../builds/app-build.js'
import type { BrowserVersions, Variant } from './browser-versions.js'

/** `server` is what the adapter knows of the connection. */
type Service = { readonly fetch: (request: Request, server?: object) => Response | Promise<Response> }

const ofTheService = ['/api/*', '/t/*', '/p/*', '/files/*']

/** Everything on one port: the service, the staff variant below /staff/, the resident variant at the root. Pages may ask these origins, too. */
export function site(service: Service, versions: Pick<BrowserVersions, 'stateOf'>, origins: readonly string[]): Hono<{ Bindings: object }> {
  const app = new Hono<{ Bindings: object }>()
  for (const path of ofTheService) app.all(path, context => service.fetch(context.req.raw, context.env))
  app.get('*', securePages(origins))
  app.get('/staff', context => context.redirect('/staff/'))
  app.get('/staff/*', waitingPage('staff', versions), files('staff'))
  app.get('*', waitingPage('resident', versions), files('resident'))
  return app
}

/** Looks for the folder when the first page is asked for: before that it may not have been built. */
function files(variant: Variant): MiddlewareHandler {
  let serve: MiddlewareHandler | undefined
  return (context, next) => {
    serve ??= builtFiles(variant)
    return serve(context, next)
  }
}

function builtFiles(variant: Variant): MiddlewareHandler {
  return serveStatic({
    root: outputFolder({ variant, target: 'h5' }),
    rewriteRequestPath: path => (variant === 'staff' ? path.replace(/^\/staff/, '') : path),
    onFound: (path, context) => {
      // names of scripts and styles carry a hash of their content; the page that names them does not
      context.header('cache-control', /\.[\da-f]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    }
  })
}

/** Stands in for the page until it is built, and fetches it then by itself. */
function waitingPage(variant: Variant, versions: Pick<BrowserVersions, 'stateOf'>): MiddlewareHandler {
  return async (context, next) => {
    const state = versions.stateOf(variant)
    if (state === 'ready') return next()
    const sentence =
      state === 'building' ? '页面正在生成，大约需要一分钟，完成后会自动打开。' : '页面生成失败，请查看运行 npm start 的终端。'
    context.header('retry-after', '5')
    return context.html(
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5"><title>邻应</title><p>${sentence}</p></html>`,
      503
    )
  }
}
