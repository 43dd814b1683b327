import { anonymousError } from './anonymous-error.js'

/** The second line is as long as a stack's, and looks like one. */
const herWords = '水漏下来了\n    at 王秀兰家 (2栋320:13800000001)'

test.each([
  ['an error', new Error(`Failed query, params: ${herWords}`)],
  ['what was behind it', new Error('a statement failed', { cause: new TypeError(herWords) })],
  ['an event with the error in it', { type: 'error', message: herWords, error: new Error(herWords) }],
  ['one that got its message later', Object.assign(new Error(''), { message: herWords })],
  ['one whose code is no code', Object.assign(new Error(herWords), { code: herWords })],
  ['somebody who throws words', herWords]
])('no word of hers gets into the log by %s', (_what, error) => {
  const told = JSON.stringify(anonymousError(error))
  expect(['王秀兰', '2栋320', '13800000001', '水漏'].filter(word => told.includes(word))).toEqual([])
})

test('the place is where it was thrown, and of whatever was behind it', () => {
  const driver = Object.assign(new Error(`connect\n${herWords}`), { code: 'ECONNREFUSED' })
  const here = expect.stringMatching(/^at .*anonymous-error\.test/)
  expect(anonymousError(new RangeError(herWords, { cause: driver }))).toEqual({
    error: 'RangeError',
    at: here,
    cause: { error: 'Error', code: 'ECONNREFUSED', at: here }
  })
})

test('an event that a WebSocket rejects with is named, and so is what it carries', () => {
  const event = Object.assign(new Event('error'), { error: new Error('Unexpected server response: 403') })
  expect(anonymousError(event)).toMatchObject({ error: 'Event', cause: { error: 'Error' } })
})

test('an error that is its own cause ends somewhere', () => {
  const circular = new Error('round')
  circular.cause = circular
  expect(JSON.stringify(anonymousError(circular)).split('"error"')).toHaveLength(6)
})
