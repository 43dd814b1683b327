import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { chromiumAdvice, findChromium } from '../../../../scripts/test/find-chromium'
import { patienceMs } from '../patience'

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
  const executablePath = findChromium()
  if (!executablePath) throw new Error(chromiumAdvice)
  return chromium.launch({ executablePath, args: quiet, timeout: patienceMs })
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
  context.setDefaultTimeout(patienceMs)
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Keeps what the phone shows, from its top and at rest, where somebody asks for pictures by KEEP_PICTURES=1. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!process.env.KEEP_PICTURES) return
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0
  })
  // what holds a toast has no size of its own, so it is never seen; what it says is
  await page.locator('.taro__toast div:visible').first().waitFor({ state: 'hidden' })
  await page.waitForFunction(() => [...document.images].every(image => image.complete))
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  const file = path.resolve('apps/miniprogram/e2e/pictures', `${name}.png`)
  await sharp(await page.screenshot())
    .png({ palette: true })
    .toFile(file)
}
