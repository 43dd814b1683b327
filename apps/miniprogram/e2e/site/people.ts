import type { Side } from '@linying/domain'
import { admin, chen, fang, gu, li, qin, wang, zhang, zhou } from '@linying/testkit/rules'

/** Somebody of the company: how the API knows them, and the name on the list of the sign-in page. */
export type Somebody = { readonly id: string; readonly side: Side; readonly name: string }

export const wangXiulan: Somebody = { id: wang.id, side: 'resident', name: '王秀兰' }
export const qinMing: Somebody = { id: qin.id, side: 'resident', name: '秦明' }
export const liShifu: Somebody = { id: li.id, side: 'staff', name: '李建国' }
export const zhangShifu: Somebody = { id: zhang.id, side: 'staff', name: '张伟' }
export const zhouMin: Somebody = { id: zhou.id, side: 'staff', name: '周敏' }
export const chenChen: Somebody = { id: chen.id, side: 'staff', name: '陈晨' }
/** Leads 工程部. */
export const fangZheng: Somebody = { id: fang.id, side: 'staff', name: '方正' }
export const guQiang: Somebody = { id: gu.id, side: 'staff', name: '顾强' }
export const anNa: Somebody = { id: admin.id, side: 'staff', name: '安娜' }
