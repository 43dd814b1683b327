import type { StepKey } from '@linying/domain'

/** What was done on site, as it stands in the timeline. A free step has the technician's own label where one may read it. Source: SP-1 */
export const stepWords: Readonly<Record<StepKey | 'free', string>> = {
  inspect: '现场查看',
  find_leak: '检测漏点',
  shut_valve: '关闭阀门',
  replace_part: '更换配件',
  clear_drain: '疏通管道',
  check_circuit: '检查线路',
  restore_power: '恢复供电',
  adjust: '调整校正',
  secure_area: '围挡警示',
  open_surface: '打开面层',
  waterproof: '做防水',
  restore_surface: '恢复面层',
  test: '测试完毕',
  clean_up: '清理现场',
  free: '现场处理'
}
