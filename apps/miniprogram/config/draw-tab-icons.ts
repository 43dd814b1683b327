import { mkdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { type IconName, iconPaths } from '../src/ui/icon-paths'

/**
 * WeChat's tab bar takes files only, and no colour of the theme: each icon is drawn once quiet and once chosen,
 * in tones that stand out on the light bar and on the dark one. Run with tsx after changing an icon.
 */
const drawn: readonly IconName[] = ['home', 'list', 'bell', 'me', 'today', 'board', 'team']
const tones = { '': '#7A828B', '-selected': '#12938A' }
const folder = path.resolve(__dirname, '../src/assets/tabs')
const sidePixels = 81

mkdirSync(folder, { recursive: true })
for (const name of drawn) {
  for (const [suffix, tone] of Object.entries(tones)) void draw(name, tone, path.join(folder, `${name}${suffix}.png`))
}

function draw(name: IconName, tone: string, file: string) {
  const stroke = `fill="none" stroke="${tone}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${sidePixels}" height="${sidePixels}" viewBox="0 0 24 24" ${stroke}><path d="${iconPaths[name]}"/></svg>`
  return sharp(Buffer.from(svg)).png({ palette: true }).toFile(file)
}
