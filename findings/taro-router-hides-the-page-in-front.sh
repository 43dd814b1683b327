#!/usr/bin/env bash
# @tarojs/router@4.2.1 with jsdom@26.1.0 (any system)
# Seen: with the usual animation, a page that another slides over is hidden by a timer 350 ms later, and `show`, by which one goes back to
# it, does not stop that timer: whoever goes back sooner is in front of a page that bears the class of hidden ones (`display: none` for
# pages of the tab bar) until the browser loads anew. Without the animation the page stays.
# Expected: going back shows the page, however soon. Exit 1: this has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --save-exact \
  @tarojs/router@4.2.1 @tarojs/runtime@4.2.1 @tarojs/shared@4.2.1 @tarojs/taro@4.2.1 jsdom@26.1.0 esbuild@0.25.12 >/dev/null 2>&1
cat > page.mjs <<'JS'
import PageHandler from '@tarojs/router/dist/router/page.js'
export default PageHandler
JS
node_modules/.bin/esbuild page.mjs --bundle --format=esm --outfile=bundled.mjs --log-level=error \
  --define:process.env.TARO_ENV='"h5"' --define:process.env.TARO_PLATFORM='"web"' --define:process.env.NODE_ENV='"production"' \
  --define:ENABLE_INNER_HTML=true --define:ENABLE_ADJACENT_HTML=false --define:ENABLE_SIZE_APIS=false --define:ENABLE_TEMPLATE_CONTENT=false \
  --define:ENABLE_MUTATION_OBSERVER=false --define:ENABLE_CLONE_NODE=false --define:ENABLE_CONTAINS=false
cat > see.mjs <<'JS'
import { setTimeout as wait } from 'node:timers/promises'
import { JSDOM } from 'jsdom'
const { window } = new JSDOM('<div class="taro_router"><div class="taro_page" id="home"></div></div>', { url: 'http://localhost/', pretendToBeVisual: true })
for (const name of ['window', 'document', 'location', 'history', 'Node', 'Element', 'HTMLElement', 'MutationObserver', 'CustomEvent', 'requestAnimationFrame', 'cancelAnimationFrame', 'getComputedStyle'])
  Object.defineProperty(globalThis, name, { value: name === 'window' ? window : name.includes('AnimationFrame') ? window[name].bind(window) : window[name], configurable: true })
const { default: PageHandler } = await import('./bundled.mjs')
const isHiddenAfter = async animation => {
  const handler = new PageHandler({ animation, router: { pathname: '/home' }, routes: [{ path: 'home' }] }, { location: { pathname: '/home' } })
  handler.navigationBarHandler = { load() {} }
  const home = { path: 'home', options: {}, $taroParams: { stamp: '1' } }
  handler.hide(home, true)
  await wait(100)
  handler.show(home)
  await wait(500)
  return document.getElementById('home').classList.contains('taro_page_shade')
}
const seen = { 'hidden with the usual animation': await isHiddenAfter(undefined), 'hidden without': await isHiddenAfter(false) }
console.log(seen)
process.exit(seen['hidden with the usual animation'] && !seen['hidden without'] ? 0 : 1)
JS
node see.mjs
