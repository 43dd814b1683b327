import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { colours, type Theme } from '../../../packages/look/src/tokens'

test.each<Theme>(['light', 'dark'])('WeChat draws bars in the %s colours of the tokens file', theme => {
  const drawn = JSON.parse(readFileSync(path.resolve('apps/miniprogram/src/theme.json'), 'utf8'))
  const { ground, card, inkSecond, primary } = colours[theme]
  expect(drawn[theme]).toMatchObject({ ground, card, inkSecond, primary })
})
