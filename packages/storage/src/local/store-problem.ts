/** Why the store says no. Statuses are those of S3, so that a phone meets the same ones wherever photos lie. */
const problemTable = {
  'upload.malformed': { status: 400, title: '照片没有完整传到，请再试一次。' },
  'upload.forged': { status: 403, title: '这次上传没有得到许可，请重新选择照片。' },
  'upload.expired': { status: 403, title: '上传许可已过期，请再试一次。' },
  'upload.not-as-signed': { status: 403, title: '上传内容与许可不一致，请重新选择照片。' },
  'upload.taken': { status: 409, title: '这个位置已有另一张照片，请重新选择照片。' },
  'photo.too-large': { status: 400, title: '照片太大，请选一张小一点的，或先截图再上传。' },
  'photo.empty': { status: 400, title: '照片是空的，请重新选择。' },
  'link.forged': { status: 403, title: '照片链接无效，请刷新页面。' },
  'link.expired': { status: 403, title: '照片链接已过期，请刷新页面。' },
  'photo.not-there': { status: 404, title: '找不到这张照片。' }
} as const satisfies Record<string, { status: number; title: string }>

export type StoreProblem = keyof typeof problemTable

/** `field` names the one part of the form that is to blame. */
export function problemResponse(code: StoreProblem, field?: string): Response {
  const problem = {
    type: 'about:blank',
    ...problemTable[code],
    code,
    ...(field === undefined ? {} : { errors: [{ pointer: `/${field}`, code }] })
  }
  return Response.json(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  })
}
