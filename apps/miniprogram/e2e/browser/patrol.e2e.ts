import { expect, test } from '@jest/globals'
import { dateOfDay, dayOfDate } from '@linying/domain'
import { company } from '@linying/testkit/service'
import { routes } from '../../src/routes'
import { givenPost } from '../site/given-post'
import { guQiang, zhouMin } from '../site/people'
import { phones } from './phones'
import { byId, says, signIn, tap, type } from './screen'

const { site, open } = phones()
const communityId = company.community.id

test('the digits on the manager’s tablet let an agent check in at the post', async () => {
  const post = await givenPost(site(), 'screen')
  const tablet = await open(`/staff/#${routes.staffPostScreen.link({ communityId, postId: post.postId }).url}`, { wide: true })
  await signIn(tablet, guQiang.name)
  await byId(tablet, 'screen-digits').waitFor()

  const zhou = await open(`/p/${post.token}`)
  await says(zhou, '客服会在这里值守')
  await zhou.getByText('物业人员签到').click()
  await signIn(zhou, zhouMin.name)
  await type(zhou, 'screen-code', (await byId(tablet, 'screen-digits').textContent()) ?? '')
  await tap(zhou, 'check-in-submit')
  await says(zhou, '在岗')
  await tap(zhou, 'topic-0')
  await says(zhou, '老人 · 快递')
})

test('a manager on a PC says what is passed on, and whoever stands there reads it', async () => {
  const post = await givenPost(site())
  const gu = await open(`/staff/#${routes.staffPosts.link({}).url}`, { wide: true })
  await signIn(gu, guQiang.name)
  await tap(gu, 'reminder-add')
  await type(gu, 'reminder-text', '明早 6 点停水')
  await tap(gu, 'reminder-save')
  await says(gu, '明早 6 点停水')

  const zhou = await open(`/staff/#${routes.staffPost.link({ token: post.token }).url}`)
  await signIn(zhou, zhouMin.name)
  await says(zhou, '明早 6 点停水')
  expect(await byId(zhou, 'check-in-submit').isVisible()).toBe(true)
})

test('a manager on a PC sees a week at a glance, and opens what was missed', async () => {
  const post = await givenPost(site())
  const gu = await open(`/staff/#${routes.staffPosts.link({}).url}`, { wide: true })
  await signIn(gu, guQiang.name)
  await tap(gu, 'span-week')
  const yesterday = dateOfDay(dayOfDate(post.today) - 1)
  const cell = byId(gu, `cell-${yesterday}-${post.slotId}`)
  expect(await cell.textContent()).toContain('缺岗')
  await cell.click()
  await says(gu, '请问一下原因')
})
