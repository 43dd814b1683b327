import type { AnswerOf, InputOf } from '@linying/client'

/** A ticket as the server answers it: as deep as this person may see. */
export type TicketView = AnswerOf<'getTicket'>

export type TimelineEntry = TicketView['timeline'][number]
export type EntryPhoto = TimelineEntry['photos'][number]
export type OfferedAction = TicketView['actions'][number]

/** A line of a list. */
export type TicketSummary = AnswerOf<'listTickets'>['items'][number]

/** One action as it crosses the wire. */
export type ActionBody = InputOf<'takeAction'>['body']
