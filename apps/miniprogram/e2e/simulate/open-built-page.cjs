const { existsSync } = require('node:fs')
const path = require('node:path')
const simulate = require('miniprogram-simulate')
const { bringWeChat } = require('./wechat-globals.cjs')

/** A built page, its WXML compiled by WeChat's own compiler and drawn into the test's document, and which pages it has opened. */
function openBuiltPage(variant, route) {
  const folder = path.resolve(__dirname, `../../dist/${variant}-weapp`)
  if (!existsSync(path.join(folder, 'app.json'))) throw new Error(`build first: npm run build:${variant}:weapp -w @linying/miniprogram`)
  const { pages, opened, launch } = bringWeChat(route)
  require(path.join(folder, 'app.js'))
  launch()

  const component = simulate.render(simulate.load(path.join(folder, route), 'page', { rootPath: folder }))
  const page = component.instance
  page.route = route
  pages.push(page)
  component.attach(document.body)
  page.onLoad({})
  page.onShow()
  page.onReady()
  return { page: component, opened }
}

/** Waits as long as a test may take. */
async function until(isSo) {
  while (!isSo()) await new Promise(resolve => setTimeout(resolve, 10))
}

module.exports = { openBuiltPage, until }
