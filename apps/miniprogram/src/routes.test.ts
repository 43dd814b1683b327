import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { routes } from './routes'
import { resident } from './variants/resident'
import { staff } from './variants/staff'
import type { Variant } from './variants/variant'

const variants = { resident, staff }

test.each(Object.values(routes).map(route => route.page))('%s is a page of at least one variant', page => {
  expect(Object.values(variants).some(variant => pagesOf(variant).includes(page))).toBe(true)
})

test.each(Object.entries(variants))('every page and tab icon of the %s variant exists', (_, variant) => {
  const pages = pagesOf(variant).map(page => `${page}.tsx`)
  const icons = variant.tabBar.list.flatMap(tab => [tab.iconPath, tab.selectedIconPath])
  const missing = [...pages, ...icons].filter(file => !existsSync(path.resolve('apps/miniprogram/src', file)))
  expect(missing).toEqual([])
})

test('neither variant opens pages of the other', () => {
  expect(pagesOf(resident).filter(page => page.startsWith('staff/'))).toEqual([])
  expect(pagesOf(staff).filter(page => page.startsWith('resident/'))).toEqual([])
})

test('a tab is a page of the main package, as WeChat demands', () => {
  for (const { tabBar, pages } of Object.values(variants)) {
    expect(tabBar.list.filter(tab => !pages.includes(tab.pagePath))).toEqual([])
  }
})

function pagesOf({ pages, subPackages }: Variant): readonly string[] {
  return [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`))]
}
