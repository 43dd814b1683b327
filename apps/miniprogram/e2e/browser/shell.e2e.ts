import { expect, test } from '@jest/globals'
import { routes } from '../../src/routes'
import { wangXiulan } from '../site/people'
import { keepPicture } from './open-phone'
import { phones } from './phones'
import { byId, byText, says, tap } from './screen'

const { site, open, of } = phones()

test.each(['light', 'dark'] as const)('a resident opens the browser version in the %s theme', async theme => {
  const phone = await open('/', { theme })
  await says(phone, '您说解决了才算办结')
  expect(await phone.title()).toBe('邻应')
  if (theme === 'dark') await keepPicture(phone, 'resident-home-dark')
})

test('a resident makes the text large and it stays so after loading again', async () => {
  const phone = await open('/#/resident/me/me')
  const sizeOf = () => byText(phone, '字号').evaluate(words => Number.parseFloat(getComputedStyle(words).fontSize))
  await says(phone, '字号')
  const usual = await sizeOf()
  await tap(phone, 'text-size-large')
  await phone.reload()
  await says(phone, '字号')
  await expect(sizeOf()).resolves.toBeCloseTo(usual * 1.35, 1)
})

test('in large letters on a small phone nothing but the title covers the form that a resident fills in', async () => {
  const phone = await of(wangXiulan)
  await phone.setViewportSize({ width: 320, height: 568 })
  await phone.goto(`${site().origin}/#${routes.residentMe.link({}).url}`)
  await tap(phone, 'text-size-large')
  await phone.goto(`${site().origin}/#${routes.residentReport.link({}).url}`)
  await phone.reload()
  await byId(phone, 'field-text').evaluate(field => field.scrollIntoView({ block: 'end' }))
  const { bottom } = await byId(phone, 'field-text').evaluate(field => field.getBoundingClientRect())
  const onTop = await byId(phone, 'field-text').evaluate((field, y) => {
    const found = document.elementFromPoint(160, y - 8)
    return found !== null && field.contains(found)
  }, bottom)
  expect(onTop).toBe(true)
})

test('an employee opens the staff version beside the residents’ on one origin', async () => {
  const phone = await open('/staff/')
  await says(phone, '供物业员工使用')
})

test('a manager finds the design at a readable size on a PC', async () => {
  const window = await open('/staff/', { wide: true })
  await says(window, '供物业员工使用')
  expect(await window.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBeLessThanOrEqual(24)
})

test('whoever goes back before a page has come to rest sees the page she came from, and no empty one', async () => {
  const phone = await open('/')
  await byId(phone, 'sign-in-open').waitFor()
  await phone.clock.install()
  await phone.clock.pauseAt(Date.now() + 1000)
  await tap(phone, 'sign-in-open')
  await phone.waitForFunction(() => document.querySelectorAll('.taro_page').length === 2)
  await phone.clock.runFor(100)
  await phone.goBack()
  await phone.clock.runFor(2000)
  expect(await byId(phone, 'sign-in-open').isVisible()).toBe(true)
})
