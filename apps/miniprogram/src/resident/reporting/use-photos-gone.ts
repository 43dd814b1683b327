import { useEffect, useState } from 'react'
import { hasFile } from '../../platform'
import { changePhotos, type FormKind, reportDraft } from './report-draft'

/** How many photos of a kept draft the device has forgotten meanwhile; they leave the draft, so that none is promised in vain. */
export function usePhotosGone(kind: FormKind): number {
  const [gone, setGone] = useState(0)
  // files are outside of React, and only the device can say whether they are still there
  useEffect(() => {
    void dropForgotten(kind).then(setGone)
  }, [kind])
  return gone
}

async function dropForgotten(kind: FormKind): Promise<number> {
  const { photos } = reportDraft(kind)
  const there = await Promise.all(photos.map(({ path }) => hasFile(path)))
  const forgotten = new Set(photos.filter((_, index) => !there[index]).map(({ id }) => id))
  if (forgotten.size > 0) changePhotos(kind, latest => latest.filter(({ id }) => !forgotten.has(id)))
  return forgotten.size
}
