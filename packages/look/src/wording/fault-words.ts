import type { Fault } from '@linying/domain'

export interface FaultWords {
  /** As people say it. */
  readonly label: string
  /** What belongs here, under the tile. */
  readonly hint: string
}

export const faultWords: Readonly<Record<Fault, FaultWords>> = {
  water_leak: { label: '水管漏水', hint: '水管、龙头、阀门、热水器接口' },
  drain_blocked: { label: '下水堵塞', hint: '地漏、马桶、水槽下水慢' },
  power_trip: { label: '跳闸停电', hint: '家里没电、合不上闸、插座没电' },
  light: { label: '灯不亮', hint: '楼道灯、车库灯、家里的灯' },
  lift: { label: '电梯', hint: '停运、异响、按键失灵；有人被困请直接打电话' },
  door_lock: { label: '门锁门禁', hint: '单元门、门禁、对讲、闭门器' },
  seepage: { label: '渗水返潮', hint: '天花板、外墙、卫生间渗水' },
  window: { label: '门窗', hint: '窗扇、玻璃、把手、纱窗' },
  public_facility: { label: '公共设施', hint: '健身器材、座椅、道闸、路面' },
  other: { label: '其他', hint: '不确定是哪一类，就选这里' }
}
