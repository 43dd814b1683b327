import type { VisitSummaryRow } from '@linying/usecases'
import { strFromU8, unzipSync } from 'fflate'
import { visitSheet } from './visit-sheet.js'

const visit: VisitSummaryRow = {
  id: '01900000-0000-7000-8000-000000000001',
  communityId: '01900000-0000-7000-8000-00000000b001',
  communityName: '翠湖花园',
  kind: 'care',
  method: 'on_site',
  outcome: 'well',
  at: '2026-11-22T17:30:00.000Z',
  roomLabel: '2栋320',
  ticketId: null,
  ticketNumber: null,
  topic: null,
  visitorId: '01900000-0000-7000-8000-000000000021',
  visitorName: '周敏',
  whom: '王秀兰',
  excerpt: '=HYPERLINK("http://x","身体挺好")',
  review: 'waiting',
  denial: 'none',
  dueAt: null,
  decisiveVersion: 1
}

test('a sheet says of each visit what its list says, on the community’s clock', async () => {
  const texts = textsIn(await visitSheet([visit], 480))
  for (const said of ['时间', '2026-11-23 01:30', '2栋320', '关怀', '上门', '一切都好', '周敏', '王秀兰', '待审核'])
    expect(texts).toContain(said)
})

test('one that never took place has no outcome that whoever adds up a sheet could count', async () => {
  const texts = textsIn(await visitSheet([{ ...visit, review: 'void', denial: 'upheld' }], 480))
  expect(texts).toContain('已作废')
  expect(texts).not.toContain('一切都好')
})

test('what somebody said is never a formula', async () => {
  const files = unzipSync(await visitSheet([visit], 480))
  expect(
    Object.values(files)
      .map(file => strFromU8(file))
      .join('')
  ).not.toContain('<f>')
})

test('a thousand visits cost less than 64 MB', async () => {
  const before = process.memoryUsage().rss
  const sheet = await visitSheet(
    Array.from({ length: 1000 }, () => ({ ...visit, excerpt: '身体挺好，就是楼道灯有点暗。'.repeat(100) })),
    480
  )
  expect(sheet.byteLength).toBeGreaterThan(0)
  expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(64)
})

function textsIn(sheet: Uint8Array): string {
  return Object.values(unzipSync(sheet))
    .map(file => strFromU8(file))
    .join('')
}
