import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { servedEnv, servedFlags } from './as-served.js'

test('the unit in the README starts the service as we do', () => {
  const readme = readFileSync('README.md', 'utf8')
  const env = Object.entries(servedEnv).map(([name, value]) => `${name}=${value}`)

  expect(readme).toContain(`Environment=${env.join(' ')}\n`)
  expect(readme).toContain(`ExecStart=/usr/bin/node ${servedFlags.join(' ')} scripts/serve.ts\n`)
})
