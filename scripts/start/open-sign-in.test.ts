import { openSignInWarning } from './open-sign-in.js'

const asked = { isPublic: false, command: 'npm start' }

test.each(['127.0.0.1', 'localhost', '::1', '127.0.0.2'])('on %s nobody else can sign in, and nothing is said', host => {
  expect(openSignInWarning({ ...asked, host }, undefined)).toBeUndefined()
})

test.each(['0.0.0.0', '::', '192.168.1.20', 'linying.local'])(
  '%s is refused until somebody says that it is meant, and told what for',
  host => {
    expect(() => openSignInWarning({ ...asked, host }, undefined)).toThrow(/demo sign-in is open[\s\S]*-- --public/)
    expect(openSignInWarning({ ...asked, host, isPublic: true }, 'development')).toMatch(/demo sign-in is open/)
  }
)

test('in production there is no demo sign-in to be warned of', () => {
  expect(openSignInWarning({ ...asked, host: '0.0.0.0' }, 'production')).toBeUndefined()
})
