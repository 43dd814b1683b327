import type { ReceivedPhoto } from '@linying/usecases'
import { type SQL, sql } from 'drizzle-orm'

/** Writes down that photos have come, which come as JSON, of whatever `saved` joins by `isOfIt`. */
export function receivedPhotos(photos: SQL, saved: SQL, isOfIt: SQL): SQL {
  return sql`
    update photos p set state = 'received', sha256 = r.sha256, bytes = r.bytes, content_type = r.content_type,
      width = r.width, height = r.height, received_at = r.received_at
    from jsonb_populate_recordset(null::photos, ${photos}::jsonb) r, ${saved}
    where p.id = r.id and ${isOfIt}`
}

/** Photos as the JSON that `receivedPhotos` takes. */
export function receivedAsJson(photos: readonly ReceivedPhoto[]): string {
  return JSON.stringify(
    photos.map(({ contentType, receivedAt, ...photo }) => ({ ...photo, content_type: contentType, received_at: receivedAt }))
  )
}
