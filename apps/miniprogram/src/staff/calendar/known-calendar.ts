import type { AnswerOf } from '@linying/client'

export type KnownCalendar = AnswerOf<'getCalendar'>
