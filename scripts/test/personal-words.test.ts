import { personalWords, tellingLines } from './personal-words.js'

test('a line that names somebody is found among those that do not', () => {
  const log = '{"endpoint":"getTicket","status":200}\n{"endpoint":"getMe","name":"王秀兰"}\n'
  expect(tellingLines(log)).toEqual(['{"endpoint":"getMe","name":"王秀兰"}'])
})

test('the demo company and the company of the tests are both looked for', () => {
  expect(personalWords).toEqual(expect.arrayContaining(['林佩佩', '13800550101', '13800000001', '厨房水管爆了']))
})
