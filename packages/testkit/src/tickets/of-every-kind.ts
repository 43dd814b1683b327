import type { Kind, Report } from '@linying/domain'
import { aTicket, type TicketStory } from './a-ticket.js'

/** 王秀兰 complains about noise from the pumps at night. */
export function aComplaint(said: Partial<Report> = {}): TicketStory {
  const complaint = { severity: 'minor', aboutPersonId: null } as const
  const words = { text: '地库水泵半夜很吵', demand: '夜里安静', aboutWhom: '' }
  return aTicket({ kind: 'complaint', category: 'public_area', complaint, ...words, ...said })
}

/** 王秀兰 asks how to register the decorating of her flat. */
export function aConsultation(said: Partial<Report> = {}): TicketStory {
  return aTicket({ kind: 'consultation', category: 'decoration', text: '装修要办什么手续', ...said })
}

/** 王秀兰 wants a key cut. */
export function aConvenience(said: Partial<Report> = {}): TicketStory {
  return aTicket({ kind: 'convenience', category: 'key_cutting', text: '想配一把单元门钥匙', ...said })
}

/** A pipe has burst at 王秀兰's. */
export function anEmergency(said: Partial<Report> = {}): TicketStory {
  return aTicket({ kind: 'emergency', category: 'burst_pipe', text: '水管爆了，水漫到走廊', ...said })
}

/** One of each kind, just reported. */
export const aTicketOf: Record<Kind, (said?: Partial<Report>) => TicketStory> = {
  repair: aTicket,
  complaint: aComplaint,
  consultation: aConsultation,
  convenience: aConvenience,
  emergency: anEmergency
}
