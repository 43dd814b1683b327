#!/usr/bin/env bash
# @sparticuz/chromium@153.0.0 with @fontsource/noto-sans-sc@5.3.0 (Linux, x64)
# Seen: WOFF2 files that fontconfig lists are not drawn by Chromium as fonts of the system, not even as empty boxes: a page of Chinese
# text is as white as an empty one. The same text with a whole TrueType file (@expo-google-fonts/noto-sans-sc@0.4.3) is drawn.
# Expected: what FreeType reads and fontconfig lists is drawn. Exit 1: this has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @sparticuz/chromium@153.0.0 @fontsource/noto-sans-sc@5.3.0 @expo-google-fonts/noto-sans-sc@0.4.3 playwright-core@1.65.1 >/dev/null 2>&1
cat > see.mjs <<'JS'
import { mkdirSync, writeFileSync } from 'node:fs'
import bundled, { inflate } from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
const executablePath = await bundled.executablePath()
await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br')
const shot = async (fonts, text) => {
  writeFileSync(`${fonts.split('/')[1]}.conf`, `<?xml version="1.0"?><fontconfig><dir>${process.cwd()}/node_modules/${fonts}</dir><cachedir>${process.cwd()}/cache</cachedir></fontconfig>`)
  const env = { ...process.env, LD_LIBRARY_PATH: `${process.env.TMPDIR}/al2023/lib`, FONTCONFIG_FILE: `${process.cwd()}/${fonts.split('/')[1]}.conf` }
  const browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage({ viewport: { width: 300, height: 80 } })
  await page.setContent(`<meta charset=utf-8><p style="font:24px sans-serif">${text}`)
  const picture = await page.screenshot()
  await browser.close()
  return picture
}
const woff2 = '@fontsource/noto-sans-sc/files'
const ttf = '@expo-google-fonts/noto-sans-sc/400Regular'
const isWhite = async fonts => (await shot(fonts, '水管漏水')).equals(await shot(fonts, ''))
const seen = { 'WOFF2 pieces draw nothing': await isWhite(woff2), 'a whole TrueType file draws nothing': await isWhite(ttf) }
console.log(seen)
process.exitCode = seen['WOFF2 pieces draw nothing'] && !seen['a whole TrueType file draws nothing'] ? 0 : 1
JS
mkdir unpacked
TMPDIR="$folder/unpacked" node see.mjs
