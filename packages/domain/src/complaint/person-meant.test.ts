import { type Colleague, personMeant } from './person-meant.js'

const staff: readonly Colleague[] = [
  { id: 'li', name: '李建国', badge: 'A1' },
  { id: 'zhang-wei', name: '张伟', badge: 'A2' },
  { id: 'zhang-qiang', name: '张强', badge: 'A11' },
  { id: 'zhou', name: '周敏', badge: 'A3' },
  { id: 'zhou', name: '周敏', badge: 'B3' }
]

test.each([
  ['the whole name', '昨天是周敏接的电话', 'zhou'],
  ['the whole name, spaced', '昨天是周 敏接的电话', 'zhou'],
  ['the whole name with a dot', '李·建国', 'li'],
  ['the badge', '师傅的工号：a1', 'li'],
  ['the badge in full width', '工牌　Ａ１', 'li'],
  ['the surname with 师傅', '李师傅态度很差', 'li'],
  ['the surname with 小', '小周不接电话', 'zhou'],
  ['the surname with 姐', '周姐不接电话', 'zhou'],
  ['the given name', '建国没有来', 'li'],
  ['the whole name beside another surname', '张伟说李师傅会来', 'zhang-wei']
])('a complaint seems to mean somebody by %s', (_how, words, meant) => {
  expect(personMeant(words, staff)).toBe(meant)
})

test.each([
  ['nobody is named', '前台的一位女士'],
  ['two have the surname', '张师傅没有来'],
  ['two are named', '周敏和李建国'],
  ['the badge is another', '工号 A12'],
  ['a number stands behind the badge of another', '工号 A1，11 栋'.replace('A1', 'A111')],
  ['nothing is said', '']
])('a complaint means nobody in particular where %s', (_how, words) => {
  expect(personMeant(words, staff)).toBeNull()
})
