import type { Residency } from '@linying/domain'
import type { CommunityName } from './communities.js'

export interface DemoHome {
  readonly community: CommunityName
  readonly room: string
  readonly residency: Residency
  readonly sinceDaysAgo: number
  readonly untilDaysAgo?: number
}

export interface DemoResident {
  readonly name: string
  readonly homes: readonly DemoHome[]
}

/** Forty people who live in the two communities, or did until lately. */
export const residents: readonly DemoResident[] = [
  resident('王秀兰', cuihu('2栋320')),
  // she moved out, he moved in: her tickets of that room are not his
  resident('田甜', cuihu('2栋318', 'tenant', 700, 20)),
  resident('黄子轩', cuihu('2栋318', 'tenant', 15)),
  resident('秦国栋', cuihu('2栋318')),
  resident('郑玉珍', cuihu('1栋102')),
  // he has his own room, and reports for his mother
  resident('郑晓峰', cuihu('A7栋602'), cuihu('1栋102', 'family')),
  resident('林佩佩', cuihu('1栋501'), wutong('2号楼302')),
  resident('徐建华', cuihu('1栋203')),
  resident('杨雪梅', cuihu('1栋404', 'tenant', 300)),
  resident('朱德海', cuihu('2栋116')),
  resident('高敏', cuihu('2栋219')),
  resident('蒋文斌', cuihu('2栋322', 'tenant', 210)),
  resident('韩冰', cuihu('2栋424')),
  resident('冯桂芳', cuihu('3栋101')),
  resident('董磊', cuihu('3栋303')),
  resident('程丽', cuihu('3栋502', 'tenant', 90)),
  resident('曹永强', cuihu('3栋604')),
  resident('袁媛', cuihu('5栋202')),
  resident('邓伟', cuihu('5栋403')),
  resident('傅秀英', cuihu('5栋101')),
  resident('沈洁', cuihu('A7栋301')),
  resident('曾凡', cuihu('A7栋502', 'tenant', 400)),
  resident('彭大勇', cuihu('A7栋704')),
  resident('吕思琪', cuihu('A7栋1003')),
  resident('苏文静', wutong('1号楼101')),
  resident('卢明', wutong('1号楼303')),
  resident('蔡玉兰', wutong('1号楼204')),
  resident('贾鹏', wutong('2号楼501', 'tenant', 150)),
  resident('丁小红', wutong('2号楼603')),
  resident('魏强', wutong('2期3栋502')),
  resident('薛芳', wutong('2期3栋704')),
  resident('叶志刚', wutong('2期3栋201')),
  resident('阎丽娟', wutong('2期5栋402')),
  resident('余海', wutong('2期5栋803', 'tenant', 60)),
  resident('潘玉梅', wutong('2期5栋101')),
  resident('杜宇航', wutong('2期6幢302')),
  resident('戴春花', wutong('2期6幢701')),
  resident('夏阳', wutong('2期6幢904', 'tenant', 45)),
  resident('钟慧', wutong('2期6幢503')),
  resident('欧阳倩', wutong('2期3栋803'))
]

function resident(name: string, ...homes: readonly DemoHome[]): DemoResident {
  return { name, homes }
}

function cuihu(room: string, residency: Residency = 'owner', sinceDaysAgo = 1500, untilDaysAgo?: number): DemoHome {
  return { community: '翠湖花园', room, residency, sinceDaysAgo, ...(untilDaysAgo === undefined ? {} : { untilDaysAgo }) }
}

function wutong(room: string, residency: Residency = 'owner', sinceDaysAgo = 900): DemoHome {
  return { community: '梧桐里', room, residency, sinceDaysAgo }
}
