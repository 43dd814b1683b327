import { filterIn, filterWords, queryOf, searched, toggled } from './ticket-filter'

const nameOf = (id: string) => ({ li: '李建国' })[id] ?? ''

test('a manager who filters nothing asks for all of his communities', () => {
  expect(queryOf({})).toEqual({ limit: 30 })
  expect(filterWords({}, nameOf)).toBe('全部工单')
})

test('a manager reads by what his list is narrowed', () => {
  const filter = { status: 'assigned', technicianId: 'li', pastEta: 'true' } as const
  expect(filterWords(filter, nameOf)).toBe('已派单 · 李建国 · 过了约定时间')
})

test('a manager takes a choice back with a second tap', () => {
  const once = toggled({ category: 'lift' }, { status: 'done' })
  expect(once).toEqual({ category: 'lift', status: 'done' })
  expect(toggled(once, { status: 'done' })).toEqual({ category: 'lift' })
  expect(toggled(once, { status: 'closed' })).toEqual({ category: 'lift', status: 'closed' })
})

test('a manager who turns to another community does not keep a technician of the first', () => {
  expect(toggled({ communityId: 'a', technicianId: 'li' }, { communityId: 'b' })).toEqual({ communityId: 'b' })
})

test('a manager who turns to another kind does not keep a category of the first', () => {
  expect(toggled({ kind: 'repair', category: 'lift' }, { kind: 'complaint' })).toEqual({ kind: 'complaint' })
})

test('a manager reads statuses in the words of the kind that he chose', () => {
  expect(filterWords({ kind: 'complaint', status: 'submitted', department: 'order' }, nameOf)).toBe('投诉 · 待核实 · 秩序部')
  expect(filterWords({ status: 'working' }, nameOf)).toBe('处理中')
})

test('a manager who comes from the risk board finds the very tickets that it counted, and reads so', () => {
  const behind = { risk: 'late', inChargeId: 'li', department: 'engineering', communityId: 'a' } as const
  expect(filterIn(behind)).toEqual(behind)
  expect(filterIn({ risk: 'some' })).toEqual({})
  expect(filterWords({ risk: 'late', inChargeId: 'li' }, nameOf)).toBe('李建国 · 已超时')
  expect(filterWords({ inChargeId: 'zhou' }, nameOf)).toBe('一个人手上的')
  expect(filterWords({ risk: 'late', inChargeId: 'nobody' }, nameOf)).toBe('还没有人接手 · 已超时')
})

test('a manager finds in a shared address what the list was narrowed to', () => {
  const filter = { communityId: 'a', kind: 'repair', status: 'assigned', category: 'lift', technicianId: 'li', pastEta: 'true' } as const
  expect(filterIn({ ...filter, department: 'engineering', q: '电梯' })).toEqual({ ...filter, department: 'engineering', q: '电梯' })
  expect(filterIn({ kind: 'complaint', category: 'lift' })).toEqual({ kind: 'complaint' })
})

test('an address that was changed by hand narrows to nothing that does not exist', () => {
  expect(filterIn({ kind: 'wish', status: 'lost', category: 'moon', department: 'navy', pastEta: 'perhaps', q: '', other: 'x' })).toEqual(
    {}
  )
})

test('a manager who stops searching keeps what else the list is narrowed to', () => {
  expect(searched({ status: 'done' }, '电梯')).toEqual({ status: 'done', q: '电梯' })
  expect(searched({ status: 'done', q: '电梯' }, undefined)).toEqual({ status: 'done' })
})
