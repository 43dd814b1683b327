import { existsSync } from 'node:fs'

const usualPlaces = [
  // without a window, tabs and all that belongs to them, which take two fifths of the CPU and which no test looks at
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

export const chromiumAdvice =
  'no Chromium with Chinese letters (`npm test` gets one where it may; Debian: apt-get install chromium-headless-shell fonts-noto-cjk; macOS: brew install --cask chromium; or set CHROMIUM_PATH)'

/** The browser for the tests on the browser versions. */
export function findChromium(chosen: string | undefined = process.env.CHROMIUM_PATH): string | undefined {
  return chosen ? [chosen].find(path => existsSync(path)) : usualPlaces.find(path => existsSync(path))
}
