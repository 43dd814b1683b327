import { Pool as NeonPool } from '@neondatabase/serverless'
import pg from 'pg'
import { connect } from './connect.js'

test.each([
  ['ep-cool-lake-a1b2c3d4-pooler.eu-central-1.aws.neon.tech', NeonPool],
  ['127.0.0.1:5432', pg.Pool],
  ['db.example.com', pg.Pool],
  ['neon.tech.example.com', pg.Pool]
])('a database at %s is spoken to by the driver for it', (host, Pool) => {
  expect(connect(`postgres://service:secret@${host}/linying`).$client).toBeInstanceOf(Pool)
})
