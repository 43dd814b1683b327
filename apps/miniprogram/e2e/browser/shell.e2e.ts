import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { keepPicture, openBrowser, openPhone } from './open-phone'
import { serveBrowserBuilds } from './serve-browser-builds'

jest.setTimeout(60_000)

let browser: Browser
let site: Awaited<ReturnType<typeof serveBrowserBuilds>>

beforeAll(async () => {
  site = await serveBrowserBuilds()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

test.each(['light', 'dark'] as const)('a resident opens the browser version in the %s theme', async theme => {
  const phone = await openPhone(browser, { url: `${site.origin}/`, theme })
  await phone.getByText('您说解决了才算办结').waitFor()
  expect(await phone.title()).toBe('邻应')
  await keepPicture(phone, `resident-home-${theme}`)
})

test('a resident makes the text large and it stays so after loading again', async () => {
  const phone = await openPhone(browser, { url: `${site.origin}/#/resident/me/me` })
  const sizeOf = () => phone.getByText('字号').evaluate(words => Number.parseFloat(getComputedStyle(words).fontSize))
  await phone.getByRole('radio', { name: '大字' }).waitFor()
  const usual = await sizeOf()
  await phone.getByRole('radio', { name: '大字' }).click()
  await keepPicture(phone, 'resident-me-large-text')
  await phone.reload()
  await phone.getByRole('radio', { name: '大字' }).waitFor()
  expect(await sizeOf()).toBeCloseTo(usual * 1.35, 1)
})

test('an employee opens the staff version beside the residents’ on one origin', async () => {
  const phone = await openPhone(browser, { url: `${site.origin}/staff/` })
  await phone.getByText('供物业员工使用').waitFor()
  await keepPicture(phone, 'staff-today')
})

test('a manager finds the design at a readable size on a PC', async () => {
  const window = await openPhone(browser, { url: `${site.origin}/staff/`, wide: true })
  await window.getByText('供物业员工使用').waitFor()
  await keepPicture(window, 'staff-today-pc')
  expect(await window.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBeLessThanOrEqual(24)
})
