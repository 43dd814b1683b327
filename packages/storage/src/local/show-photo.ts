import type { Instant } from '@linying/domain'
import { isPhotoKey } from '../photo-key.js'
import { judgedBy } from './judged-by.js'
import type { PhotoFolder } from './photo-folder.js'
import { judgeShownLink } from './shown-link.js'
import { problemResponse } from './store-problem.js'
import { typeOfKey } from './type-of-key.js'

export interface Showing {
  readonly folder: PhotoFolder
  readonly secretKeys: readonly [string, ...string[]]
  /** The path below which keys begin. */
  readonly basePath: string
}

/** Gives out one shown copy to whoever holds a valid link to it. */
export async function showPhoto(request: Request, { folder, secretKeys, basePath }: Showing, now: Instant): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const key = pathname.slice(basePath.length + 1)
  const verdict = judgedBy(secretKeys, secretKey => judgeShownLink(searchParams, key, now, secretKey))
  if (verdict.kind === 'refused') return problemResponse(verdict.code)
  const bytes = isPhotoKey(key) ? await folder.find(key) : undefined
  if (bytes === undefined) return problemResponse('photo.not-there')
  // a Buffer may lie in shared memory, which a web Response does not take
  return new Response(new Uint8Array(bytes), { headers: headersFor(key, secondsBetween(now, verdict.until)) })
}

/** Nobody but the phone that asked keeps a copy, and not longer than the link lasts; until then it need not ask again. */
function headersFor(key: string, seconds: number): Record<string, string> {
  return {
    'content-type': typeOfKey(key),
    'cache-control': `private, max-age=${seconds}, immutable`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox"
  }
}

function secondsBetween(earlier: Instant, later: Instant): number {
  return Math.floor((Date.parse(later) - Date.parse(earlier)) / 1000)
}
