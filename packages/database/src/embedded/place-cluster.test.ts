import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOwner, mayEnter } from './owner.js'
import { placeCluster } from './place-cluster.js'

const asRoot = process.getuid?.() === 0 ? test : test.skip
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linying-place-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('an ordinary user keeps the data where it is wanted', () => {
  expect(placeCluster(join(folder, 'data'), undefined)).toBe(join(folder, 'data'))
})

asRoot('root keeps the data where it is wanted when the other account gets there', () => {
  chmodSync(folder, 0o755)
  expect(placeCluster(join(folder, 'data'), findOwner())).toBe(join(folder, 'data'))
})

asRoot('root keeps the data elsewhere when only root may enter the wanted folder', () => {
  const owner = findOwner()
  const place = placeCluster(join(folder, 'data'), owner)
  const reached = owner !== undefined && mayEnter(owner, place)
  rmSync(place, { recursive: true })

  expect(place).not.toContain(folder)
  expect(reached).toBe(true)
})
