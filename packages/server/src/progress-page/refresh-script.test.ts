/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { refreshScript } from './refresh-script.js'

interface Element {
  innerHTML: string
  className: string
  textContent: string | null
  append(child: Element): void
}

/** As much of a browser as is looked at here; the server's own code is checked without one. */
declare const document: {
  readonly body: Element
  createElement(name: string): Element
  querySelector(selector: string): Element | null
}

interface Asked {
  readonly headers: Readonly<Record<string, string>>
  readonly signal: { readonly aborted: boolean } | null
}
interface Answer {
  readonly status: number | 'never'
  readonly page?: string
}

const asked: Asked[] = []
let answer: Answer = { status: 304 }

beforeEach(() => {
  jest.useFakeTimers()
  asked.length = 0
  document.body.innerHTML = '<main><h1>客服已接单</h1></main><p id="news"></p>'
  Object.assign(globalThis, { fetch: answerFrom })
  const script = document.createElement('script')
  script.textContent = refreshScript
  document.body.append(script)
})

afterEach(() => {
  jest.useRealTimers()
})

function answerFrom(_address: string, request: Asked) {
  asked.push(request)
  const { status, page = '' } = answer
  if (status === 'never') return new Promise(() => undefined)
  return Promise.resolve({
    status,
    ok: status === 200,
    headers: { get: () => '"v2"' },
    text: () => Promise.resolve(`<main><h1>${page}</h1></main>`)
  })
}

test('a new step is on the screen within ten seconds, and is read out', async () => {
  answer = { status: 200, page: '李师傅已出发' }
  await jest.advanceTimersByTimeAsync(10_000)
  expect(document.querySelector('main')?.textContent).toBe('李师傅已出发')
  expect(document.querySelector('#news')?.textContent).toBe('李师傅已出发')
})

test('the page asks only for what is new, and for everything once a minute', async () => {
  answer = { status: 200, page: '客服已接单' }
  await jest.advanceTimersByTimeAsync(64_000)
  expect(asked.map(({ headers }) => headers['If-None-Match'])).toEqual([undefined, ...Array(6).fill('"v2"'), undefined])
})

test('somebody without signal is told so, until it is back', async () => {
  answer = { status: 503 }
  await jest.advanceTimersByTimeAsync(8_000)
  expect(document.body.className).toBe('cut-off')
  answer = { status: 304 }
  await jest.advanceTimersByTimeAsync(8_000)
  expect(document.body.className).toBe('')
  expect(document.querySelector('main')?.textContent).toBe('客服已接单')
})

test('somebody whose question nobody answers is told so, and the page goes on asking', async () => {
  answer = { status: 'never' }
  await jest.advanceTimersByTimeAsync(8_000 + 15_000)
  expect(document.body.className).toBe('cut-off')
  expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true])
  answer = { status: 200, page: '李师傅已出发' }
  await jest.advanceTimersByTimeAsync(8_000)
  expect(document.body.className).toBe('')
  expect(document.querySelector('main')?.textContent).toBe('李师傅已出发')
})
