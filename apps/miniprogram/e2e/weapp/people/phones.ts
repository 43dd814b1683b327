import { afterAll, afterEach, beforeAll } from '@jest/globals'
import { openSite, type Site } from '../../site/open-site'
import type { Somebody } from '../../site/people'
import { type MiniProgram, openMiniProgram } from '../../weapp-runner/open-mini-program'
import { aPhone, type Phone } from '../../weapp-runner/phone'

export type Phones = {
  readonly site: () => Site
  readonly aPhone: () => Phone
  /** Opens the mini-program of the person's side on a phone. */
  readonly open: (side: Somebody['side'], phone?: Phone, url?: string) => MiniProgram
  /** The same, signed in with one tap on the person's name. */
  readonly of: (person: Somebody, phone?: Phone) => Promise<MiniProgram>
}

/** The service with its phones, for the tests of one file. */
export function phones(): Phones {
  let site: Site
  const opened: MiniProgram[] = []
  const newPhone = () => aPhone({ server: site.origin, aheadMinutes: () => site.aheadMinutes() })

  beforeAll(async () => {
    site = await openSite()
  })
  afterEach(() => {
    for (const app of opened.splice(0)) app.close()
  })
  afterAll(() => site.close())

  const open: Phones['open'] = (side, phone = newPhone(), url) => {
    const app = openMiniProgram(side, phone, url)
    opened.push(app)
    return app
  }
  return {
    site: () => site,
    aPhone: newPhone,
    open,
    of: async (person, phone) => {
      const app = open(person.side, phone)
      await signIn(app, person)
      return app
    }
  }
}

/** From any page that offers it, and back to that page. */
export async function signIn(app: MiniProgram, { name }: Somebody): Promise<void> {
  const from = app.route()
  await app.tap('sign-in-open')
  await app.tap(name)
  await app.waitFor(() => app.route() === from && !app.byId('sign-in-open'), `${name} to be signed in`)
}
