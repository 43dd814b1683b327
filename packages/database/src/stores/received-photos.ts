import type { ReceivedPhoto } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'

/** Writes down that photos have come, of whatever `saved` joins by `isOfIt`. */
export function receivedPhotos(photos: readonly ReceivedPhoto[], saved: SQL, isOfIt: SQL): SQL {
  const rows = photos.map(({ contentType, receivedAt, ...photo }) => ({ ...photo, content_type: contentType, received_at: receivedAt }))
  return sql`
    update photos p set state = 'received', sha256 = r.sha256, bytes = r.bytes, content_type = r.content_type,
      width = r.width, height = r.height, received_at = r.received_at
    from jsonb_populate_recordset(null::photos, ${JSON.stringify(rows)}::jsonb) r, ${saved}
    where p.id = r.id and ${isOfIt}`
}
