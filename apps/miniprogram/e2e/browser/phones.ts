import { afterAll, beforeAll } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openSite, type Site } from '../site/open-site'
import type { Somebody } from '../site/people'
import { openBrowser, openPhone } from './open-phone'
import { signIn } from './screen'

type View = Omit<Parameters<typeof openPhone>[1], 'url'>

/** The service with both browser versions and a browser, for the tests of one file. */
export function phones() {
  let site: Site
  let browser: Browser

  beforeAll(async () => {
    site = await openSite()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  const open = (path: string, view: View = {}): Promise<Page> => openPhone(browser, { url: `${site.origin}${path}`, ...view })
  return {
    site: () => site,
    open,
    /** The variant of the person's side, signed in. */
    of: async ({ side, name }: Somebody, view?: View): Promise<Page> => {
      const page = await open(side === 'staff' ? '/staff/' : '/', view)
      await signIn(page, name)
      return page
    }
  }
}
