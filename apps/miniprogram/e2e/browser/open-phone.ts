import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

const executables = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

// a browser in a test talks to the page's server and to nobody else
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

export async function openBrowser(): Promise<Browser> {
  const executablePath = executables.find(file => file && existsSync(file))
  if (!executablePath) throw new Error('no Chromium found: apt-get install chromium fonts-noto-cjk, or set CHROMIUM_PATH')
  return chromium.launch({ executablePath, args: quiet })
}

type PhoneOptions = {
  readonly url: string
  readonly theme?: 'light' | 'dark'
  /** A PC's window instead of a phone's. */
  readonly wide?: boolean
}

/** A fresh phone of 390 by 844 at this address; nothing is stored on it. */
export async function openPhone(browser: Browser, { url, theme = 'light', wide = false }: PhoneOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: wide ? { width: 1280, height: 800 } : { width: 390, height: 844 },
    deviceScaleFactor: wide ? 1 : 2,
    isMobile: !wide,
    hasTouch: !wide,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme
  })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Keeps what the phone shows, for the README and for whoever wants to see it. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.resolve('apps/miniprogram/e2e/pictures', `${name}.png`), animations: 'disabled' })
}
