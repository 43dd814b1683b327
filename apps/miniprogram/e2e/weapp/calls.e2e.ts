import { expect, test } from '@jest/globals'
import { plusDays } from '@linying/domain'
import { company } from '@linying/testkit/service'
import { liShifu, zhouMin } from '../site/people'
import type { MiniProgram } from '../weapp-runner/open-mini-program'
import { switchNetwork } from '../weapp-runner/phone'
import { phones } from './people/phones'

const { site, aPhone, open, of } = phones()

test('an agent writes down a call by hand, and it is one call although the answer got lost', async () => {
  const phone = aPhone()
  const zhou = await of(zhouMin, phone)
  await openLog(zhou)
  await zhou.waitForText('这段时间没有来电')
  await beginCall(zhou)
  await zhou.type('field-caller-phone', '13800000009')
  await zhou.type('field-note', '问物业费怎么交')
  switchNetwork(phone, 'answers-get-lost')
  await zhou.tap('log-call-submit')
  await zhou.waitForText('没发出去，您写的内容都在')
  switchNetwork(phone, 'on')
  await Promise.all([zhou.tap('log-call-submit'), zhou.tap('log-call-submit')])
  await zhou.waitFor(() => zhou.route() === 'staff/calls/calls', 'the log')
  await zhou.waitForText('周敏接起')

  expect(await loggedCalls()).toMatchObject([
    {
      source: 'hand',
      waitingSeconds: 10,
      inTime: true,
      answeredByName: '周敏',
      handedOverAfterRing: 3,
      callerPhone: '13800000009',
      note: '问物业费怎么交'
    }
  ])
})

test('a call that was changed after its answer got lost is not taken for the one that arrived', async () => {
  const before = (await loggedCalls()).length
  const phone = aPhone()
  const zhou = await of(zhouMin, phone)
  await openLog(zhou)
  await beginCall(zhou)
  switchNetwork(phone, 'answers-get-lost')
  await zhou.tap('log-call-submit')
  await zhou.waitForText('没发出去，您写的内容都在')
  switchNetwork(phone, 'on')
  await zhou.type('field-note', '另一件事')
  await zhou.tap('log-call-submit')
  await zhou.waitForText('这通来电已经记过')
  expect(await loggedCalls()).toHaveLength(before + 1)

  await zhou.tap('log-call-submit')
  await zhou.waitFor(() => zhou.route() === 'staff/calls/calls', 'the log')
  expect(await loggedCalls()).toHaveLength(before + 2)
})

test('a call that is half written down is still there the next time', async () => {
  const phone = aPhone()
  const zhou = await of(zhouMin, phone)
  await openLog(zhou)
  await zhou.tap('log-call')
  await zhou.type('field-note', '记到一半')
  await zhou.tap('log-call-submit')
  await zhou.waitForText('还有没填的')
  zhou.close()

  const later = open('staff', phone)
  await openLog(later)
  await later.tap('log-call')
  await later.waitFor(() => later.attribute('field-note', 'value') === '记到一半', 'what was written')
})

test('an agent writes down a missed call with any number of seconds, and looks at missed calls alone', async () => {
  const zhou = await of(zhouMin)
  await openLog(zhou)
  await zhou.tap('log-call')
  await zhou.tap('answerer-nobody')
  await zhou.tap('rang-at-now')
  await zhou.type('field-waiting', '55')
  await zhou.tap('log-call-submit')
  await zhou.waitFor(() => zhou.route() === 'staff/calls/calls', 'the log')
  await zhou.tap('shown-missed')
  await zhou.waitFor(() => zhou.text().includes('响了 55 秒') && !zhou.text().includes('周敏接起'), 'the missed one alone')
})

test('an agent without network reads the log as it was last seen', async () => {
  const phone = aPhone()
  const zhou = await of(zhouMin, phone)
  await openLog(zhou)
  await zhou.waitForText('周敏接起')
  zhou.close()

  switchNetwork(phone, 'off')
  const later = open('staff', phone)
  await openLog(later)
  await later.waitForText('周敏接起')
  await later.waitForText('现在连不上，下面是今天')
})

test('a technician is not offered the log, and is told whose it is', async () => {
  const phone = aPhone()
  const li = await of(liShifu, phone)
  li.tapTab('staff/me/me')
  await li.waitFor(() => li.byId('sign-out'), 'his page')
  expect(li.byId('calls-open')).toBeUndefined()
  li.close()

  const later = open('staff', phone, 'staff/calls/calls')
  await later.waitForText('通话记录由客服来记')
})

async function openLog(app: MiniProgram): Promise<void> {
  app.tapTab('staff/me/me')
  await app.tap('calls-open')
  await app.waitFor(() => app.route() === 'staff/calls/calls', 'the log')
}

/** As far as a call has to be written down: she picked up, just now, after ten seconds, on the backup's phone. */
async function beginCall(app: MiniProgram): Promise<void> {
  await app.tap('log-call')
  await app.tap('answerer-me')
  await app.tap('rang-at-now')
  await app.tap('waiting-10')
  await app.tap('handed-over-3')
}

async function loggedCalls() {
  const now = site().ports.now()
  const query = { from: plusDays(now, -1), to: plusDays(now, 1) }
  const { items } = await site()
    .as(zhouMin)
    .call('listCalls', { params: { communityId: company.community.id }, query })
  return items
}
