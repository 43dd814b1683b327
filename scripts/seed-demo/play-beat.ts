import { type Category, isCategoryOf, type Kind, kinds, plusMinutes } from '@linying/domain'
import { type PhotoSubject, reportTicket, takeAction } from '@linying/usecases'
import { communityId, offerId, personId } from './company/demo-company.js'
import type { PhotoScene } from './draw-photo.js'
import { placeOf } from './place-of.js'
import { sendPhoto } from './send-photo.js'
import { portsAt, type Stage, viewerCalled } from './stage.js'
import type { Act, Grievance, Story } from './stories/story.js'
import { eventIdOf, photoIdOf, ticketIdOf } from './stories/story-ids.js'
import type { Beat } from './timeline.js'

/** Lets one thing happen through the use cases, with its photos. Played again, it is there already. */
export async function playBeat(stage: Stage, beat: Beat): Promise<void> {
  const { act, story } = beat
  if (act === undefined) {
    await fileReport(stage, beat)
    return sendPhotos(stage, beat, { by: story.by, of: ofTicket(story), scenes: story.photos ?? [] })
  }
  await doIt(stage, beat, act)
  // what a return visit shows belongs to its record, which has the id of the event
  const isVisit = act.doing.brought(beat.at).action === 'recordVisit'
  const of = isVisit ? { ticketId: null, visitId: eventIdOf(story.name, beat.index), dutyId: null } : ofTicket(story)
  await sendPhotos(stage, beat, { by: act.by, of, scenes: act.doing.photos })
}

async function fileReport(stage: Stage, { story, at }: Beat): Promise<void> {
  const { name, by, category, text, photos = [], photosPublic = false, complaint, offer, caller, mayComeIn } = story
  const eventId = eventIdOf(name, 0)
  const report = {
    id: ticketIdOf(name),
    eventId,
    kind: kindOf(category),
    category,
    urgency: 'normal',
    complaint: complaint === undefined ? null : complaintOf(complaint),
    offerId: offer === undefined ? null : offerId(story.community, offer),
    communityId: communityId(story.community),
    place: placeOf(story),
    text,
    expectedPhotos: photos.length,
    photosPublic,
    contactName: caller?.name ?? '',
    contactPhone: caller?.phone ?? '',
    appointments: mayComeIn ? [{ from: plusMinutes(at, mayComeIn.fromHours * 60), to: plusMinutes(at, mayComeIn.toHours * 60) }] : [],
    occurredAt: at,
    channel: caller?.channel ?? 'mini_program'
  } as const
  await reportTicket(portsAt(stage, at), viewerCalled(by), report, onceFor(eventId))
}

function kindOf(category: Category): Kind {
  const kind = kinds.find(kind => isCategoryOf(kind, category))
  if (kind === undefined) throw new Error(`no kind of ticket is about ${category}`)
  return kind
}

function complaintOf({ severity, demand, about }: Grievance) {
  return { severity, demand, aboutWhom: about ?? '', aboutPersonId: about === undefined ? null : personId(about) }
}

async function doIt(stage: Stage, { story, index, at, receivedAt }: Beat, { by, doing }: Act): Promise<void> {
  const eventId = eventIdOf(story.name, index)
  const command = { ...doing.brought(at), eventId, occurredAt: at }
  const action = { ticketId: ticketIdOf(story.name), command, version: undefined, ...onceFor(eventId) }
  await takeAction(portsAt(stage, receivedAt), viewerCalled(by), action).catch(cause => {
    throw new Error(`in the story ${story.name}, ${by} could not ${command.action} (${index})`, { cause })
  })
}

interface Roll {
  readonly by: string
  readonly of: PhotoSubject
  readonly scenes: readonly PhotoScene[]
}

function ofTicket({ name }: Story): PhotoSubject {
  return { ticketId: ticketIdOf(name), visitId: null, dutyId: null }
}

/** Photos of one event arrive a second after each other. */
async function sendPhotos(stage: Stage, { story, index, receivedAt }: Beat, { by, of, scenes }: Roll): Promise<void> {
  for (const [position, scene] of scenes.entries()) {
    await sendPhoto(stage, viewerCalled(by), {
      id: photoIdOf(story.name, index, position),
      of,
      forEvent: eventIdOf(story.name, index),
      at: plusMinutes(receivedAt, (position + 1) / secondsInMinute),
      // nobody puts a sticker on a signature
      wish: { scene, seed: seedOf(story.name), ...(scene !== 'signature' && { label: stickerFor(story.place) }) }
    })
  }
}

const secondsInMinute = 60

/** The digits of a place: 2栋320 → 2-320. */
function stickerFor(place: string): string {
  return (place.match(/\d+/g) ?? ['0']).join('-')
}

/** All photos of a story show one place. */
function seedOf(name: string): number {
  return [...name].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) % 1_000_003, 7)
}

function onceFor(eventId: string): { readonly key: string; readonly requestHash: string } {
  return { key: `demo:${eventId}`, requestHash: eventId }
}
