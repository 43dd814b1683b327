import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@linying/database'
import { startBucketStandIn } from '@linying/storage/stand-in'
import { buildFunctions, output } from './check-deploy/build-functions.js'
import { deployedRepair } from './check-deploy/deployed-repair.js'
import { startFunctions } from './check-deploy/start-functions.js'
import { unpackFunctions } from './check-deploy/unpack-functions.js'
import { installVercel } from './check-deploy/vercel-cli.js'
import { registerCompany } from './seed-demo/register-company.js'
import { openDatabase } from './start/open-database.js'

const folder = mkdtempSync(join(tmpdir(), 'linying-deploy-'))
// root's Postgres runs as another account, which has to get in
chmodSync(folder, 0o755)
const account = { accessKeyId: 'AKIDexample', secretKey: 'a key for this check only', region: 'ap-east-1', bucket: 'photos' }
const key = (name: string) => `${name}-key-for-this-check-only`.padEnd(32, '.')

const bucket = await startBucketStandIn({ kind: 's3', account, now: () => Date.now() })
/** What building needs to know, too: where pages may go stands in them. */
const places = {
  PUBLIC_URL: 'https://linying.example',
  STORAGE: 's3',
  STORAGE_BUCKET: account.bucket,
  STORAGE_REGION: account.region,
  STORAGE_ACCESS_KEY_ID: account.accessKeyId,
  STORAGE_SECRET_KEY: account.secretKey,
  STORAGE_ENDPOINT: bucket.url
}

try {
  await buildFunctions(await installVercel(), folder, places)
  for (const { name, bytes } of unpackFunctions(output, folder)) report(`built: ${name}, ${Math.round(bytes / 1e6)} MB`)
  for (const page of ['index.html', 'staff/index.html']) mayGoTo(join(output, 'static', page), new URL(bucket.url).origin)
  await callThem()
} finally {
  await bucket.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** A page that was built without the store in it sends no photo. */
function mayGoTo(page: string, origin: string): void {
  const [, connected = ''] = /connect-src ([^;"]*)/.exec(readFileSync(page, 'utf8')) ?? []
  // what she picked lies in the page's own memory
  deepStrictEqual(connected.split(' ').sort(), ["'self'", 'blob:', places.PUBLIC_URL, origin].sort())
  report(`page: ${page} goes to the API and the store only`)
}

/** The functions as deployed, over a Postgres and a bucket on this machine. */
async function callThem(): Promise<void> {
  const start = {
    host: '127.0.0.1',
    port: 0,
    publicUrl: undefined,
    dataDirectory: folder,
    databaseUrl: undefined,
    fresh: false,
    warning: undefined
  }
  const database = await openDatabase(start)
  const trial = {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'development',
    LOG_LEVEL: 'warn',
    DATABASE_URL: database.url,
    ...places,
    SESSION_KEY: key('session'),
    CODE_KEY: key('code'),
    CRON_SECRET: key('cron')
  }
  try {
    await moveIn(database.url)
    await withFunctions(trial, url => deployedRepair({ url, cronSecret: trial.CRON_SECRET, report }))
    await withFunctions({ ...trial, NODE_ENV: 'production' }, refusesDemoPeople)
    await withFunctions({ ...trial, STORAGE: 'local' }, refusesToOpen)
  } finally {
    await database.stop()
  }
}

async function moveIn(databaseUrl: string): Promise<void> {
  const database = connect(databaseUrl)
  await registerCompany(database, new Date().toISOString())
  await database.$client.end()
}

async function withFunctions(env: Readonly<Record<string, string>>, check: (url: string) => Promise<void>): Promise<void> {
  const functions = await startFunctions(folder, env)
  try {
    await check(functions.url)
  } finally {
    functions.stop()
  }
}

async function refusesDemoPeople(url: string): Promise<void> {
  strictEqual((await fetch(`${url}/api/health`)).status, 200)
  strictEqual((await fetch(`${url}/api/demo-people?side=resident`)).status, 404)
  report('production: answers, and knows no demo people')
}

async function refusesToOpen(url: string): Promise<void> {
  strictEqual((await fetch(`${url}/api/health`)).status, 500)
  report('a function with photos on its own disk refuses to open')
}

function report(line: string): void {
  console.log(`✓ ${line}`)
}
