const swc = [
  '@swc/jest',
  {
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'es6' }
  }
]

/** TypeScript as ES modules in Node; `.js` in an import finds the `.ts` beside it. */
const node = {
  testEnvironment: '<rootDir>/scripts/test/telling-environment.mjs',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // `js` first: a package of npm that ships both keeps running its compiled file
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/', '/\\.vercel/'],
  transform: { '\\.tsx?$': swc }
}

/** The same, with a Postgres of its own that the run starts and stops. */
const nodeWithPostgres = {
  ...node,
  globalSetup: '<rootDir>/packages/testkit/src/databases/jest-setup.mjs',
  globalTeardown: '<rootDir>/packages/testkit/src/databases/jest-teardown.mjs'
}

/**
 * All stores again, by another way to the database, since every statement stands in one; of the doors, which only call them, those whose
 * answer may differ with the way: what is written twice, breaks off or is refused. Left out is what is long and looks at something else.
 */
const throughNeon = {
  ...nodeWithPostgres,
  // behind the pooler, where there is one, as at the pooled address that Neon gives
  setupFilesAfterEnv: ['<rootDir>/packages/testkit/src/databases/doors/through-neon.ts'],
  testMatch: [
    '<rootDir>/packages/database/src/stores/!(*query-plans|ticket-scope).db.test.ts',
    '<rootDir>/packages/server/src/http/{main-job,sessions,ended-sessions,used-id,outage,database-restart,clocks,promises,subtasks}.http.test.ts'
  ]
}

/**
 * The plain driver behind a pooler. That no statement leans on its connection is tried above; here is how this driver takes what a pooler
 * answers: to prepared statements, to many at once, to jobs that lock, to what is refused and breaks off.
 */
const throughPooler = {
  ...nodeWithPostgres,
  setupFilesAfterEnv: ['<rootDir>/packages/testkit/src/databases/doors/through-pooler.ts'],
  testMatch: [
    '<rootDir>/packages/database/src/stores/{ticket-store,session-store,outbox,many-sweepers,rate-limiter}.db.test.ts',
    '<rootDir>/packages/server/src/http/{main-job,used-id,outage}.http.test.ts'
  ]
}

export default {
  maxWorkers: 2,
  // a loaded machine is slow, not wrong: this one bound is for what hangs, ten times what the longest test takes, and no test sets another
  testTimeout: 360_000,
  projects: [
    {
      ...node,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,packages,scripts}/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(db|http)\\.test\\.ts$', '/e2e/simulate/']
    },
    { ...nodeWithPostgres, displayName: 'db', testMatch: ['<rootDir>/{packages,scripts}/**/*.db.test.ts'] },
    { ...nodeWithPostgres, displayName: 'http', testMatch: ['<rootDir>/{packages,scripts}/**/*.http.test.ts'] },
    { ...throughNeon, displayName: 'neon' },
    { ...throughPooler, displayName: 'pooler' },
    // it compiles built pages by itself and must not see them transformed
    {
      displayName: 'simulate',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/apps/miniprogram/e2e/simulate/**/*.test.{js,cjs}'],
      transform: {}
    },
    { ...nodeWithPostgres, displayName: 'weapp', testMatch: ['<rootDir>/apps/miniprogram/e2e/weapp/**/*.e2e.ts'] },
    { ...nodeWithPostgres, displayName: 'browser', testMatch: ['<rootDir>/apps/miniprogram/e2e/browser/**/*.e2e.ts'] }
  ]
}
