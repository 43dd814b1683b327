import { evolveVisit, type VisitEvent, visitAudienceTable } from '@linying/domain'
import { NotFound } from '../failure.js'
import { overtaken, retrying } from '../retrying.js'
import type { Viewer } from '../session/viewer.js'
import type { ReceivedPhoto } from '../ticket/ticket-store.js'
import { visitChangeOf } from './visit-change-of.js'
import type { VisitPorts } from './visit-ports.js'

/** A photo of a visit has come, and is put on record as an event of its own. Throws: NotFound, StaleVersion */
export async function receiveVisitPhoto(
  ports: VisitPorts,
  viewer: Viewer,
  { visitId, forEvent }: { readonly visitId: string; readonly forEvent: string },
  photo: Omit<ReceivedPhoto, 'receivedAt'>
): Promise<void> {
  return retrying(ports, async () => {
    const record = await ports.visits.load(visitId, viewer)
    const actor = record?.events.find(({ id }) => id === forEvent)?.actor
    if (record === undefined || actor === undefined) throw new NotFound()
    if (record.photos.some(({ id }) => id === photo.id)) return
    const at = ports.now()
    const event: VisitEvent<'PhotoReceived'> = {
      id: ports.newId(),
      type: 'PhotoReceived',
      visitId,
      actor,
      audience: visitAudienceTable.PhotoReceived,
      occurredAt: at,
      recordedAt: at,
      payload: { photoId: photo.id, forEvent, sha256: photo.sha256, bytes: photo.bytes },
      content: {}
    }
    const past = { visit: evolveVisit(record.events), events: record.events }
    const change = visitChangeOf(past, [event], ports, [{ ...photo, receivedAt: at }])
    return (await ports.visits.save(change, viewer.requestId)) === 'saved' ? undefined : overtaken
  })
}
