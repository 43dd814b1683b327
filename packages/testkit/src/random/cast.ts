import type { Actor } from '@linying/domain'
import { system } from '@linying/domain'
import { chen, fang, gu, li, qin, sun, wang, zhang, zhou } from '../people/people.js'

/** Everybody who tries something in a random history; the clock is the service itself. */
export const cast = { wang, qin, li, zhang, zhou, chen, sun, fang, gu, clock: system } as const satisfies Record<string, Actor>

export type Name = keyof typeof cast
export const names = Object.keys(cast) as readonly Name[] // the keys of `cast` are the names

/** Who could be given a ticket. */
export const technicians = ['li', 'zhang'] as const satisfies readonly Name[]
