import type { Ports } from '@linying/server'
import { completePhoto, presignPhoto, type ReportTicket, reportTicket, takeAction, type Viewer, type WireCommand } from '@linying/usecases'
import { v7 } from 'uuid'
import { agentId, communityId, residentIdOf, roomIdOf, technicianIdOf } from './company.js'

const resident: Viewer = { personId: residentIdOf(1), side: 'resident', sessionId: v7() }
const agent: Viewer = { personId: agentId, side: 'staff', sessionId: v7() }
const technicianId = technicianIdOf(1)
const technician: Viewer = { personId: technicianId, side: 'staff', sessionId: v7() }

export interface ModelTickets {
  /** Just reported. */
  readonly fresh: string
  /** Half-way through: two steps are done, each with its photo. */
  readonly underWay: string
}

/** The two tickets that all others are copies of, made by the service itself. */
export async function makeModelTickets(ports: Ports): Promise<ModelTickets> {
  const fresh = await reportOne(ports)
  const underWay = await reportOne(ports)
  await act(ports, agent, underWay, { action: 'accept' })
  await act(ports, agent, underWay, { action: 'assign', technicianId })
  await act(ports, technician, underWay, { action: 'take' })
  await act(ports, technician, underWay, { action: 'depart', etaAt: null })
  await act(ports, technician, underWay, { action: 'arrive' })
  await stepWithPhoto(ports, underWay, '检测漏点', '漏点在洗菜池下的软管接头')
  await stepWithPhoto(ports, underWay, '更换弯头', '换了一个 20 的弯头')
  return { fresh, underWay }
}

async function reportOne(ports: Ports): Promise<string> {
  const { channel, ...report } = aReport(1, ports.now())
  const { id } = await reportTicket(ports, resident, { ...report, channel }, { key: v7(), requestHash: '' })
  return id
}

/** What a resident sends; another ticket every time. */
export function aReport(household: number, at: string): ReportTicket {
  return {
    id: v7(),
    eventId: v7(),
    kind: 'repair',
    category: 'water_leak',
    urgency: 'normal',
    complaint: null,
    offerId: null,
    communityId,
    place: { kind: 'room', roomId: roomIdOf(household) },
    text: '厨房洗菜池下面漏水，昨晚开始越来越大，已经流到客厅地板，麻烦尽快安排师傅上门看一下。',
    expectedPhotos: 0,
    photosPublic: false,
    contactName: '王秀兰',
    contactPhone: '13800000001',
    appointments: [],
    occurredAt: at,
    channel: 'mini_program'
  }
}

/** What a technician sends after a step; another event every time. */
export function aStep(label: string, note: string, at: string) {
  const materials = [{ name: 'PPR 弯头 20', quantity: '1', unit: '个' }]
  return { action: 'recordStep', eventId: v7(), occurredAt: at, step: 'free', label, note, materials } as const
}

async function stepWithPhoto(ports: Ports, ticketId: string, label: string, note: string): Promise<void> {
  const step = { ...aStep(label, note, ports.now()), expectedPhotos: 1, noPhotoReason: null }
  await takeAction(ports, technician, { ticketId, command: step, version: undefined, key: v7(), requestHash: '' })
  const id = v7()
  await presignPhoto(ports, technician, {
    id,
    of: { ticketId, visitId: null, dutyId: null },
    forEvent: step.eventId,
    contentType: 'image/jpeg',
    bytes: 1
  })
  await completePhoto({ ...ports, photos: { ...ports.photos, readOriginal, writeShown }, developer: { develop } }, technician, id)
}

type Plain = Extract<WireCommand, { readonly action: 'accept' | 'assign' | 'take' | 'depart' | 'arrive' }>
type Said<C> = C extends Plain ? Omit<C, 'eventId' | 'occurredAt'> : never

async function act(ports: Ports, by: Viewer, ticketId: string, said: Said<Plain>): Promise<void> {
  const command = { ...said, eventId: v7(), occurredAt: ports.now() }
  await takeAction(ports, by, { ticketId, command, version: undefined, key: v7(), requestHash: '' })
}

// the timeline carries links to photos and never their bytes
const readOriginal = async () => Buffer.alloc(1)
const writeShown = async () => undefined
const develop: Ports['developer']['develop'] = async () => ({
  kind: 'developed',
  sniffedType: 'image/jpeg',
  sha256: '0'.repeat(64),
  bytes: 1,
  width: 1200,
  height: 900,
  shown: Buffer.alloc(1),
  thumbnail: Buffer.alloc(1)
})
