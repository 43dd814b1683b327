import type { Instant } from '@linying/domain'
import { isPhotoKey } from '../photo-key.js'
import { judgePost, type PolicySigner } from '../post-policy.js'
import { judgedBy } from './judged-by.js'
import type { Keeping, PhotoFolder } from './photo-folder.js'
import { readPostForm } from './read-post-form.js'
import { problemResponse, type StoreProblem } from './store-problem.js'

/** Takes one file posted with a form that one of these signed. Nothing is written before the signature has been checked. */
export async function receiveUpload(
  request: Request,
  folder: PhotoFolder,
  signers: readonly [PolicySigner, ...PolicySigner[]],
  now: Instant
): Promise<Response> {
  const answer = await readPostForm(request, async (fields, file) => {
    const verdict = judgedBy(signers, signer => judgePost(fields, signer, now))
    if (verdict.kind === 'allowed' && isPhotoKey(verdict.key)) return answerTo(await folder.keep(verdict.key, file, verdict.maxBytes))
    file.resume()
    return verdict.kind === 'refused' ? problemResponse(verdict.code, verdict.field) : problemResponse('upload.not-as-signed', 'key')
  })
  return answer ?? problemResponse('upload.malformed')
}

function answerTo(keeping: Keeping): Response {
  return keeping === 'kept' ? new Response(null, { status: 204 }) : problemResponse(problemByKeeping[keeping])
}

const problemByKeeping: Readonly<Record<Exclude<Keeping, 'kept'>, StoreProblem>> = {
  empty: 'photo.empty',
  taken: 'upload.taken',
  'too-large': 'photo.too-large'
}
