import type { Side } from '@linying/domain'
import { type Link, routes } from '../routes'

/** Which of the two mini-programs this build is. */
export const side: Side = process.env.TARO_APP_VARIANT

/** Whose service it offers before anybody has signed in. */
export const organization: string = process.env.TARO_APP_ORGANIZATION

/** Where it begins. */
export const home: Link = side === 'staff' ? routes.staffToday.link({}) : routes.residentHome.link({})
