import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { liShifu, wangXiulan } from '../site/people'
import { phones } from './phones'
import { byId, byText, says, tap } from './screen'

const { site, of } = phones()

const stillOpen = async (personId: string): Promise<number> => {
  const { items } = await site().ports.sessions.listOwn({ personId, side: 'resident', sessionId: '' }, site().ports.now(), 50)
  return items.length
}

async function answers(page: Page, yes: boolean): Promise<void> {
  await page.locator('dialog').waitFor()
  const buttons = page.locator('dialog button')
  await (yes ? buttons.last() : buttons.first()).click()
  await page.locator('dialog').waitFor({ state: 'detached' })
}

test('a resident sees where she is signed in, ends one and then all others, and goes on herself', async () => {
  const lost = await of(wangXiulan, { wide: true })
  const [tablet, here] = [await of(wangXiulan), await of(wangXiulan)]
  await here.goto(`${site().origin}/#/resident/me/me`)
  await tap(here, 'devices-open')
  await says(here, '浏览器 · 电脑')
  await byText(here, '您正在用的这一台').waitFor()

  await tap(here, 'device-end-0')
  await answers(here, false)
  expect(await stillOpen(wangXiulan.id)).toBe(3)
  await tap(here, 'device-end-0')
  await answers(here, true)
  await byId(here, 'device-end-1').waitFor({ state: 'hidden' })
  expect(await stillOpen(wangXiulan.id)).toBe(2)

  await tap(here, 'devices-end-others')
  await answers(here, true)
  await says(here, '没有在别处登录')
  expect(await stillOpen(wangXiulan.id)).toBe(1)
  for (const other of [lost, tablet]) {
    await other.reload()
    await byId(other, 'sign-in-open').waitFor()
  }
})

test('without signal nobody is told that a device is signed out, and it is not', async () => {
  const [phone, here] = [await of(liShifu), await of(liShifu)]
  await here.goto(`${site().origin}/staff/#/staff/devices/devices`)
  await byId(here, 'device-end-0').waitFor()
  await here.context().setOffline(true)
  await tap(here, 'devices-end-others')
  await answers(here, true)
  await says(here, '现在连不上，还没有退出')
  expect(await stillOpen(liShifu.id)).toBe(2)

  await here.context().setOffline(false)
  await tap(here, 'devices-end-others')
  await answers(here, true)
  await says(here, '没有在别处登录')
  expect(await stillOpen(liShifu.id)).toBe(1)
  await phone.reload()
  await byId(phone, 'sign-in-open').waitFor()
})
