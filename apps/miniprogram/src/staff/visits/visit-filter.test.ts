import { describe, expect, test } from '@jest/globals'
import { filterIn, filterWords, queryOf, toggled } from './visit-filter'

const me = '01900000-0000-7000-8000-000000000021'

describe('the filter of visits', () => {
  test('in an address narrows by what is known, and by nothing else', () => {
    const asked = { view: 'all', kind: 'care', outcome: 'well', overdue: 'true', visitorId: me, from: '2026-10-31T16:00:00.000Z' }
    expect(filterIn(asked)).toEqual(asked)
    expect(filterIn({ view: 'unknown', kind: 'unknown', outcome: '1', overdue: 'yes', from: 'x', to: '' })).toEqual({ view: 'toReview' })
  })

  test.each([
    ['toReview', { review: 'waiting', order: 'due' }],
    ['sentBack', { review: 'sent_back', order: 'due' }],
    ['denied', { denial: 'open', order: 'due' }],
    ['mine', { visitorId: me }],
    ['all', {}]
  ] as const)('for %s asks for that', (view, expected) => {
    expect(queryOf({ view, kind: 'care' }, me)).toEqual({ kind: 'care', limit: 30, ...expected })
  })

  test('takes a choice back with a second tap', () => {
    const narrowed = toggled({ view: 'all' }, { kind: 'care' })
    expect(narrowed).toEqual({ view: 'all', kind: 'care' })
    expect(toggled(narrowed, { kind: 'care' })).toEqual({ view: 'all' })
    expect(toggled(narrowed, { kind: 'patrol' })).toEqual({ view: 'all', kind: 'patrol' })
  })

  test('forgets the person with the community, which has other people', () => {
    expect(toggled({ view: 'all', visitorId: me }, { communityId: 'c' })).toEqual({ view: 'all', communityId: 'c' })
  })

  test('says in words what the list is narrowed to', () => {
    expect(filterWords({ view: 'all' }, () => '')).toBe('全部走访')
    const narrowed = { view: 'all', kind: 'care', visitorId: me, overdue: 'true', from: '2026-10-31T16:00:00.000Z' } as const
    expect(filterWords(narrowed, () => '周敏')).toBe('关怀 · 周敏 · 2026年11月起 · 只看超时')
  })
})
