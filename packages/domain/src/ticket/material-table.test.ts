import { publicMaterial } from './material-table.js'

test.each([
  ['弯头', '个', '弯头', '个'],
  ['4分弯头', '个', '弯头', '个'],
  ['弯头 DN20', '个', '弯头', '个'],
  ['PPR 管', '米', 'PPR 管', '米'],
  ['王秀兰家的软管，电话 13800000001', '根', '软管', '根'],
  ['13800000001', '王秀兰', '材料', ''],
  ['', '', '材料', '']
])('of “%s” in “%s” the public reads %s in “%s”', (name, unit, known, unitKnown) => {
  expect(publicMaterial({ name, quantity: '2', unit })).toEqual({ name: known, quantity: '2', unit: unitKnown })
})
