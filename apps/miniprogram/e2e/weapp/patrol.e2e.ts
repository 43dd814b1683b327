import { expect, test } from '@jest/globals'
import { company } from '@linying/testkit/service'
import { until } from '../patience'
import { type GivenPost, givenPost } from '../site/given-post'
import { guQiang, liShifu, zhouMin } from '../site/people'
import type { MiniProgram } from '../weapp-runner/open-mini-program'
import { switchNetwork } from '../weapp-runner/phone'
import { phones } from './people/phones'

const { site, aPhone, open, of } = phones()
const communityId = company.community.id

test('an agent scans the post, checks in, helps two, one without a signal, registers a third, and leaves', async () => {
  const post = await givenPost(site())
  const phone = aPhone()
  phone.scans.push(post.url)
  const zhou = await of(zhouMin, phone)
  await zhou.tap('scan')
  await zhou.waitFor(() => zhou.route() === 'staff/post/post', 'the post')
  await zhou.waitForText(post.name)
  await zhou.tap('check-in-submit')
  await zhou.waitForText('在岗')

  await zhou.tap('met-elder')
  await zhou.tap('topic-0')
  await zhou.waitFor(() => zhou.text().includes('老人 · 快递') && !zhou.text().includes('等信号'), 'the first to be on record')

  switchNetwork(phone, 'off')
  await zhou.tap('met-tenant')
  await zhou.tap('topic-1')
  await zhou.waitForText('等信号，存在手机里')
  expect(await encountersOf(post)).toHaveLength(1)
  switchNetwork(phone, 'on')
  await zhou.waitFor(() => !zhou.text().includes('等信号') && zhou.text().includes('租户 · 停车'), 'the one that waited')

  await registerAtPost(zhou)
  await zhou.waitFor(() => zhou.route() === 'staff/post/post', 'the post again')
  await zhou.waitForText('已登记 WX-')

  await zhou.tap('check-out')
  await zhou.waitForText('签退')
  const met = await encountersOf(post)
  expect(met.map(({ whom, topic, outcome }) => [whom, topic, outcome])).toEqual([
    ['家长', '报修', 'registered'],
    ['租户', '停车', 'helped'],
    ['老人', '快递', 'helped']
  ])
  expect(met[0]?.ticketNumber).toMatch(/^WX-/)
})

test('an encounter whose answer got lost is on record once, also after the app was closed', async () => {
  const post = await givenPost(site())
  const phone = aPhone()
  const before = await of(zhouMin, phone)
  before.close()
  const page = `staff/post/post?q=${encodeURIComponent(post.url)}`
  const zhou = open('staff', phone, page)
  await zhou.tap('check-in-submit')
  await zhou.waitForText('在岗')
  switchNetwork(phone, 'answers-get-lost')
  await zhou.tap('topic-0')
  await zhou.waitForText('等信号，存在手机里')
  zhou.close()

  switchNetwork(phone, 'on')
  const later = open('staff', phone, page)
  await later.waitFor(() => later.text().includes('老人 · 快递') && !later.text().includes('等信号'), 'it to be on record')
  expect(await encountersOf(post)).toHaveLength(1)
})

test('a manager sees on the board which slots were missed, and who is there now', async () => {
  const post = await givenPost(site())
  await site()
    .as(zhouMin)
    .call('checkInAtPost', { params: { token: post.token }, body: { id: post.postId } })
  const gu = await of(guQiang)
  gu.tapTab('staff/me/me')
  await gu.tap('posts-open')
  await gu.waitFor(() => gu.route() === 'staff/posts/posts', 'the board')
  await gu.waitForText('到岗：周敏')
  await gu.tap('span-week')
  await gu.waitForText('缺岗，没有人签到')
  await gu.tap('span-today')
  await gu.tap(`slot-${post.today}-${post.slotId}`)
  await gu.waitFor(() => gu.route() === 'staff/posts/post-slot', 'the slot')
  await gu.waitForText('周敏')
  await gu.tap(`plan-${zhouMin.id}`)
  const params = { communityId, slotId: post.slotId, day: post.today }
  const plan = () => site().as(guQiang).call('getPatrolSlotDay', { params })
  await gu.waitFor(() => gu.text().includes('周敏'), 'the plan')
  await until(async () => (await plan()).slot.rosterId !== null, 'the plan to be kept')
  expect((await plan()).slot.rosterName).toBe('周敏')
})

test('a manager sets up a post with the hours of the plan, and replaces its code', async () => {
  const gu = await of(guQiang)
  gu.tapTab('staff/me/me')
  await gu.tap('posts-open')
  await gu.tap('post-add')
  await gu.waitForText('07:00 起')
  await gu.tap('post-save')
  await gu.waitForText('请填一下')
  await gu.type('post-name', '健身角')
  await gu.type('post-place', '中心花园')
  await gu.tap('post-save')
  await gu.waitFor(() => gu.route() === 'staff/posts/posts', 'the board')
  await gu.waitForText('健身角')
  const held = async () =>
    (await site().as(guQiang).call('listPatrolPosts', { params: { communityId } })).items.find(({ name }) => name === '健身角')
  const before = await held()
  await gu.tap(`post-${before?.id}`)
  await gu.tap('code-replace')
  await until(async () => (await held())?.codeVersion !== 1, 'the code to be replaced')
  expect(await held()).toMatchObject({ codeVersion: 2, slots: [{ from: '07:00' }, { from: '17:00' }] })
})

test('a technician who scans a post learns what it is and is not asked to check in', async () => {
  const post = await givenPost(site())
  const phone = aPhone()
  const before = await of(liShifu, phone)
  before.close()
  const li = open('staff', phone, `staff/post/post?q=${encodeURIComponent(post.url)}`)
  await li.waitForText(post.name)
  await li.waitForText('值守时间')
  expect(li.byId('check-in')).toBeUndefined()
})

test('a revoked code opens nothing', async () => {
  const post = await givenPost(site())
  await site()
    .as(guQiang)
    .call('replacePatrolCode', { params: { communityId, postId: post.postId }, body: { codeVersion: 1 } })
  const phone = aPhone()
  const before = await of(zhouMin, phone)
  before.close()
  const zhou = open('staff', phone, `staff/post/post?q=${encodeURIComponent(post.url)}`)
  await zhou.waitForText('没有读到')
})

async function registerAtPost(zhou: MiniProgram): Promise<void> {
  await zhou.tap('met-parent')
  await zhou.tap('outcome-registered')
  await zhou.tap('topic-2')
  await zhou.waitFor(() => zhou.route() === 'staff/register/register', 'the form')
  await zhou.tap('kind-repair')
  await zhou.tap('place-kind-words')
  await zhou.type('field-place-words', '儿童乐园')
  await zhou.tap('fault-water_leak')
  await zhou.type('field-text', '滑梯旁边水管漏水')
  await zhou.tap('register-submit')
}

/** On record, the latest first. */
async function encountersOf({ slotId, today }: GivenPost) {
  const { duties } = await site()
    .as(guQiang)
    .call('getPatrolSlotDay', { params: { communityId, slotId, day: today } })
  return duties.flatMap(({ encounters }) => encounters)
}
