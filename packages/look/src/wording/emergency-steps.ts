import type { EmergencyFault } from '@linying/domain'

/**
 * What to do until help comes, in the order in which it is to be done: few words, one thing each.
 * Source: our decision, 2026-11, after what fire, lift and gas services tell people; a company may have its own.
 */
export const emergencySteps: Readonly<Record<EmergencyFault, readonly string[]>> = {
  burst_pipe: [
    '先关水表旁的总阀门，顺时针拧紧。',
    '关掉进水处的电器，手湿不要碰开关。',
    '用毛巾、盆挡住水，把东西搬高。',
    '找不到阀门，在电话里说，我们关楼里的总阀。'
  ],
  lift_trapped: [
    '不要扒门，不要跳，不要往外爬。',
    '按轿厢里的警铃，对讲里说几号楼、几号梯。',
    '靠边站稳或坐下。轿厢有通风，不会闷。',
    '有人不舒服，马上打 120。',
    '等救援人员来开门，再一个一个出来。'
  ],
  power_failure: ['拔掉电热水器、电暖器的插头。', '用手电，不要点蜡烛。', '不要自己打开总电箱。', '家里有制氧机等医疗设备，在电话里先说。'],
  gas_leak: [
    '不要开关任何电器、灯，不要打火。',
    '关燃气阀门，打开门窗。',
    '马上走楼梯出去，带上老人和孩子，不坐电梯。',
    '到屋外空旷处，再打电话。',
    '闻到味道很浓，打 119。等检查完再回家。'
  ],
  sewage_flood: [
    '先不要用水、冲马桶。',
    '拔掉地面附近的插头，手湿不要碰。',
    '用毛巾堵住地漏，门口垫高。',
    '污水脏，戴手套、穿雨鞋，孩子离远些。'
  ],
  falling_object: [
    '离开楼下和窗边，叫别人也绕开。',
    '有人受伤，先打 120，不要随便搬动。',
    '在远处拍下位置，不要走近。',
    '不要自己去修、去够。'
  ],
  other_emergency: [
    '先保证自己和家人安全。',
    '有人受伤打 120，着火打 119，有危险的人打 110。',
    '在电话里说清楚：在哪里、怎么了、有没有人受伤。'
  ]
}
