import { residents } from '../seed-demo/company/residents.js'
import { staff } from '../seed-demo/company/staff.js'

/** People, numbers and texts that the tests tell the service; none of them belongs in a log. */
export const personalWords: readonly string[] = [
  ...residents.map(({ name }) => name),
  ...staff.flatMap(({ name, phone }) => [name, phone]),
  ...['王秀兰', '秦明', '李建国', '张伟', '周敏', '陈晨', '孙丽', '方正', '顾强', '安娜', '赵六', '何平', '贺兰'],
  ...['13800000001', '13800000002', '13900000011', '13900000021', '13900000041', '13800000101'],
  ...['厨房水管爆了', '旧弯头开裂', '师傅很细心', '没有人给我打过电话', '还在滴水', 'CANARY7F3']
]

/** The lines of a log that tell of somebody. */
export function tellingLines(log: string, words: readonly string[] = personalWords): readonly string[] {
  return log.split('\n').filter(line => words.some(word => line.includes(word)))
}
