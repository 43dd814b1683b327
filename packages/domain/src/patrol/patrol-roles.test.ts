import { mayRunPosts, mayStandAtPosts } from './patrol-roles.js'

test.each([
  ['technician', false, false],
  ['agent', true, false],
  ['supervisor', true, false],
  ['manager', true, true],
  ['admin', false, false]
] as const)('a %s stands at posts: %s, and sets them up: %s', (role, stands, runs) => {
  expect([mayStandAtPosts([role]), mayRunPosts([role])]).toEqual([stands, runs])
})
