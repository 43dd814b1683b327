import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { ProgressView } from '@linying/usecases'
import { renderCodeNotFoundPage, renderSignInPage } from './notice-page.js'
import { renderProgressPage } from './progress-page.js'

type Entry = ProgressView['entries'][number]

const circumstances = { now: '2026-11-22T02:22:00.000Z', nonce: 'n0nce' }

function entry(type: Entry['type'], at: string, rest: Partial<Entry> = {}): Entry {
  const occurredAt = `2026-11-22T${at}:00.000Z`
  return { id: `${type} ${at}`, type, occurredAt, recordedAt: occurredAt, details: {}, photos: [], ...rest }
}

const onTheWay: ProgressView = {
  number: 'WX-2611-0042',
  kind: 'repair',
  category: 'water_leak',
  status: 'working',
  communityName: '翠湖花园',
  hotline: '0571-8800 1234',
  utcOffsetMinutes: 480,
  place: '2栋',
  reportedAt: '2026-11-22T01:58:00.000Z',
  technician: { surname: '李', badge: 'W017' },
  etaAt: '2026-11-22T02:40:00.000Z',
  result: null,
  earlier: null,
  entries: [
    entry('TicketReported', '01:58'),
    entry('TicketAccepted', '02:05'),
    entry('TicketAssigned', '02:06', { details: { technicianName: '李' } }),
    entry('TechnicianDeparted', '02:20', { details: { etaAt: '2026-11-22T02:40:00.000Z' } })
  ]
}

const photo = { id: 'p1', url: '/files/shown/p1.jpg', thumbnailUrl: '/files/thumb/p1.jpg', width: 1600, height: 1200, pending: false }
const step = entry('StepRecorded', '03:15', {
  details: { step: 'replace_part', materials: [{ name: '弯头 DN20', quantity: '2', unit: '个' }], noPhotoReason: null },
  photos: [photo]
})

function withEntries(...entries: readonly Entry[]): string {
  return renderProgressPage({ ...onTheWay, entries: [...onTheWay.entries, ...entries] }, circumstances)
}

/** What a person reads, in the order of the page. */
function textOf(page: string): string {
  return page.replace(/<(style|script|title)[\s\S]*?<\/\1>|<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('whoever scans the code', () => {
  test('reads who comes and when, before anything else', () => {
    const text = textOf(renderProgressPage(onTheWay, circumstances))
    expect(text).toMatch(/^ ?翠湖花园 · 报修进度 李师傅已出发， 预计今天 10:40 到 水管漏水 · 2栋 WX-2611-0042/)
    expect(text).toContain('李师傅 工号 W017 预计到达 10:40')
  })

  test('reads the newest first and the whole way down to the report', () => {
    const text = textOf(withEntries(step))
    const times = ['11:15', '10:20', '10:06', '10:05', '09:58'].map(time => text.lastIndexOf(time))
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(Math.min(...times)).toBeGreaterThan(0)
  })

  test('reads what was done with what, and sees it', () => {
    const page = withEntries(step)
    expect(textOf(page)).toContain('11:15 更换配件 弯头 DN20 2 个')
    expect(page).toContain('<a href="/files/shown/p1.jpg"><img src="/files/thumb/p1.jpg" alt="更换配件，现场照片 1"')
  })

  test('reads why there is no photo, and both times of a step that came late', () => {
    const late = entry('StepRecorded', '02:52', {
      recordedAt: '2026-11-22T03:40:00.000Z',
      details: { step: 'shut_valve', noPhotoReason: 'too_dark' }
    })
    expect(textOf(withEntries(late))).toContain('10:52 关闭阀门 没有照片：光线太暗拍不清 补记于 11:40')
  })

  test.each([
    ['2026-11-22T03:20:00.000Z', false],
    ['2026-11-22T03:20:00.001Z', true]
  ])('a step of 03:15 that arrives at %s counts as late: %s', (recordedAt, isLate) => {
    expect(textOf(withEntries({ ...step, recordedAt })).includes('补记于')).toBe(isLate)
  })

  test('does not see a photo whose content has not been checked yet', () => {
    const page = withEntries({ ...step, photos: [{ ...photo, pending: true }] })
    expect(page).not.toContain('p1.jpg')
    expect(textOf(page)).toContain('照片检查中')
  })

  test('reads of an emergency that it is one', () => {
    const emergency: ProgressView = { ...onTheWay, number: 'JJ-2611-0001', kind: 'emergency', category: 'burst_pipe' }
    const text = textOf(
      renderProgressPage({ ...emergency, entries: [...emergency.entries, entry('TechnicianArrived', '02:21')] }, circumstances)
    )
    expect(text).toMatch(/^ ?翠湖花园 · 紧急报修进度 李师傅已到， 正在抢修 水管爆裂 · 2栋 JJ-2611-0001/)
    expect(text).toContain('接单 派人 赶到 抢修 确认')
  })

  test('can call the office', () => {
    expect(renderProgressPage(onTheWay, circumstances)).toContain('<a href="tel:057188001234">打客服电话 <b>0571-8800 1234</b></a>')
  })

  test('reads nothing of a path where nobody came', () => {
    const cancelled: ProgressView = { ...onTheWay, status: 'cancelled', technician: null, etaAt: null }
    expect(renderProgressPage(cancelled, circumstances)).not.toContain('class="path"')
  })
})

describe('the page', () => {
  test('shows a hostile name as letters', () => {
    const name = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    const page = withEntries({ ...step, details: { ...step.details, materials: [{ name, quantity: '1', unit: '个' }] } })
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toContain('<img src=x')
    expect(textOf(page)).toContain('&lt;script&gt;alert(1)')
  })

  test('weighs at most 14 kB on the wire with forty entries', () => {
    const entries = Array.from({ length: 40 }, (_, at) => ({
      ...step,
      id: `${at}`,
      photos: [photo, { ...photo, url: `/files/${at}?sig=${'x'.repeat(at)}` }]
    }))
    expect(gzipSync(withEntries(...entries)).length).toBeLessThanOrEqual(14 * 1024)
  })

  test('is kept by no search engine and passes its address to nobody', () => {
    for (const page of [renderProgressPage(onTheWay, circumstances), renderCodeNotFoundPage(), renderSignInPage()]) {
      expect(page).toContain('<html lang="zh-CN">')
      expect(page).toContain('<meta name="robots" content="noindex, nofollow">')
      expect(page).toContain('<meta name="referrer" content="no-referrer">')
    }
  })

  test('runs one script of ours, and reloads by itself where none may run', () => {
    const page = renderProgressPage(onTheWay, circumstances)
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script nonce="n0nce">'])
    expect(page).toContain('<noscript><meta http-equiv="refresh" content="20"></noscript>')
  })

  test('says in a friendly way that a code leads nowhere', () => {
    expect(textOf(renderCodeNotFoundPage())).toContain('没有找到这张单')
    expect(textOf(renderSignInPage())).toContain('请登录后查看')
  })
})
