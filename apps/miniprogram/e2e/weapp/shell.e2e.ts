import { expect, test } from '@jest/globals'
import { openMiniProgram } from '../weapp-runner/open-mini-program'
import { aPhone, switchNetwork } from '../weapp-runner/phone'

test('a resident opens the app without signing in and reads what happens after a report', async () => {
  const phone = aPhone()
  const app = openMiniProgram('resident', phone)
  await app.waitForText('您说解决了才算办结')
  expect(app.route()).toBe('resident/home/home')
  expect(phone.journal).toContainEqual({ what: 'title', text: '邻应' })
})

test('the staff app says that it is for employees', async () => {
  const app = openMiniProgram('staff', aPhone())
  await app.waitForText('供物业员工使用')
})

test('a resident who asks for large text finds it large the next time', async () => {
  const phone = aPhone()
  const app = openMiniProgram('resident', phone)
  app.tapTab('resident/me/me')
  await app.waitFor(() => app.byId('resident-me')?.st?.includes('--scale: 1;'), 'text of the usual size')
  await app.tap('text-size-large')
  await app.waitFor(() => app.byId('resident-me')?.st?.includes('--scale: 1.35'), 'large text')

  const nextDay = openMiniProgram('resident', phone)
  await nextDay.waitFor(() => nextDay.byId('resident-home')?.st?.includes('--scale: 1.35'), 'large text')
})

test('a person whose network goes is told so, and no longer once it is back', async () => {
  const phone = aPhone()
  const app = openMiniProgram('resident', phone)
  await app.waitForText('您来确认')
  switchNetwork(phone, 'off')
  await app.waitForText('现在没有网络')
  switchNetwork(phone, 'on')
  await app.waitFor(() => !app.text().includes('现在没有网络'), 'the notice to go')
})

// webpack's and Taro's own code look whether these are there, and do without
const onlyLookedFor: ReadonlySet<string> = new Set(['webpackJsonp', 'cloud'])

test.each(['resident', 'staff'] as const)('the %s bundle needs nothing of WeChat that the runner lacks', async variant => {
  const phone = aPhone()
  const app = openMiniProgram(variant, phone)
  await app.waitFor(() => app.text() !== '')
  expect([...phone.missing].filter(name => !onlyLookedFor.has(name))).toEqual([])
})

test('a screen reader is told what a choice says and whether it is chosen', async () => {
  const app = openMiniProgram('resident', aPhone())
  app.tapTab('resident/me/me')
  await app.waitFor(() => app.byId('text-size-usual'))
  expect(app.attribute('text-size-usual', 'aria-label')).toBe('标准')
  expect(app.attribute('text-size-usual', 'aria-checked')).toBe(true)
})

test.each([
  { variant: 'resident', id: 'report', label: '报修' },
  { variant: 'staff', id: 'sign-in-open', label: '员工登录' }
] as const)('a screen reader is told of the $variant app’s button that it is one, and what it does', async ({ variant, id, label }) => {
  const app = openMiniProgram(variant, aPhone())
  await app.waitFor(() => app.byId(id))
  expect(app.attribute(id, 'aria-role')).toBe('button')
  expect(app.attribute(id, 'aria-label')).toBe(label)
})
