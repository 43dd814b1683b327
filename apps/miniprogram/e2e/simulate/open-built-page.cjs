const { existsSync } = require('node:fs')
const path = require('node:path')
const simulate = require('miniprogram-simulate')
const { bringWeChat } = require('./wechat-globals.cjs')

/** A built page, its WXML compiled by WeChat's own compiler and drawn into the test's document. */
async function openBuiltPage(variant, route) {
  const folder = path.resolve(__dirname, `../../dist/${variant}-weapp`)
  if (!existsSync(path.join(folder, 'app.json'))) throw new Error(`build first: npm run build:${variant}:weapp -w @linying/miniprogram`)
  const { pages, launch } = bringWeChat(route)
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
  await simulate.sleep(300)
  return component
}

module.exports = { openBuiltPage }
