import type { CallDraft } from './call-draft'
import { wholeCall } from './whole-call'

const me = 'zhou'
const whole: CallDraft = {
  id: 'c',
  communityId: 'home',
  answerer: 'me',
  rangAt: '2026-11-22T02:00:00.000Z',
  waitingSeconds: 10,
  handedOverAfterRing: null,
  callerPhone: ' 13812345678 ',
  note: ' 问物业费 '
}

test('a call that I picked up is mine, ten seconds after it rang', () => {
  expect(wholeCall(whole, me)).toEqual({
    call: {
      params: { communityId: 'home' },
      body: {
        id: 'c',
        rangAt: '2026-11-22T02:00:00.000Z',
        answeredAt: '2026-11-22T02:00:10.000Z',
        waitingSeconds: null,
        answeredById: me,
        handedOverAfterRing: null,
        callerPhone: '13812345678',
        note: '问物业费'
      }
    }
  })
})

test('a call that a colleague picked up is answered, and says of nobody that it was he', () => {
  expect(wholeCall({ ...whole, answerer: 'colleague' }, me)).toMatchObject({
    call: { body: { answeredAt: '2026-11-22T02:00:10.000Z', answeredById: null } }
  })
})

test('a missed call says how long it rang', () => {
  expect(wholeCall({ ...whole, answerer: 'nobody', handedOverAfterRing: 3 }, me)).toMatchObject({
    call: { body: { answeredAt: null, waitingSeconds: 10, answeredById: null, handedOverAfterRing: 3 } }
  })
})

test('picked up at once is picked up', () => {
  expect(wholeCall({ ...whole, waitingSeconds: 0 }, me)).toMatchObject({ call: { body: { answeredAt: whole.rangAt } } })
})

test('whoever writes it down is told of everything that is missing at once', () => {
  expect(wholeCall({ id: 'c', handedOverAfterRing: null, callerPhone: '', note: '' }, me)).toEqual({
    missing: ['community', 'answerer', 'rangAt', 'waitingSeconds']
  })
})

test('a note may have 2,000 characters and not one more', () => {
  expect(wholeCall({ ...whole, note: '长'.repeat(2_000) }, me)).toHaveProperty('call')
  expect(wholeCall({ ...whole, note: '长'.repeat(2_001) }, me)).toEqual({ missing: ['shorter-note'] })
})
