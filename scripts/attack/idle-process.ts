import { createServer } from 'node:http'

// The least that a server can do for the same answers: it takes what comes and says at once as much as it is told to say.
const server = createServer((request, response) => {
  request.resume().once('end', () => {
    const [status, bytes] = String(request.headers['x-answer']).split(' ').map(Number)
    response.writeHead(status ?? 404).end(Buffer.alloc(bytes ?? 0, ' '))
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') process.send?.({ port: address?.port })
})
process.on('disconnect', () => process.exit(0))
