import type { AnswerOf } from '@linying/client'
import { dayAndTime, type WallClock } from '@linying/look'
import { devicesWords as words } from '../../wording/devices'

export type Place = AnswerOf<'listOwnSessions'>['items'][number]

/** With what somebody is signed in there: 微信 · 安卓手机. */
export function placeWords({ app, device }: Pick<Place, 'app' | 'device'>): string {
  const kind = app === 'browser' && device === 'mac' ? words.macOrTablet : words.devices[device]
  return [words.apps[app], kind].filter(Boolean).join(' · ')
}

/** To which of the two mini-programs, since when, and when it was used; of the one at hand that is plain. */
export function placeDetail({ side, signedInAt, usedAt, isThis }: Place, clock: WallClock): string {
  const since = `${words.place.sides[side]} · ${words.since(dayAndTime(signedInAt, clock))}`
  return isThis ? since : `${words.used(dayAndTime(usedAt, clock))}\n${since}`
}
