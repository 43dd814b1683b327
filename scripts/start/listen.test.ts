import { listen } from './listen.js'

test('whoever is being answered gets the answer although the server stops', async () => {
  const arrived = gate()
  const mayAnswer = gate()
  const { port, close } = await listen({ host: '127.0.0.1', port: 0 }, async () => {
    arrived.open()
    await mayAnswer.opened
    return new Response('done')
  })
  const answer = fetch(`http://127.0.0.1:${port}`)
  await arrived.opened
  const closed = close()
  mayAnswer.open()

  expect(await (await answer).text()).toBe('done')
  await closed
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow('fetch failed')
})

test('whoever never gets an answer does not keep the server from stopping', async () => {
  const arrived = gate()
  const { port, close } = await listen({ host: '127.0.0.1', port: 0, patienceMs: 20 }, () => {
    arrived.open()
    return new Promise<Response>(() => undefined)
  })
  const answer = fetch(`http://127.0.0.1:${port}`).catch(() => 'cut off')
  await arrived.opened
  await close()

  expect(await answer).toBe('cut off')
})

function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { opened, open: () => open() }
}
