export type CommunityName = '翠湖花园' | '梧桐里'

export interface DemoBuilding {
  readonly name: string
  readonly floors: number
  /** The two digits behind the floor: 3 and '20' make room 320. */
  readonly doors: readonly string[]
  /** Doors of one unit stand side by side; without units nobody says one. */
  readonly units?: readonly string[]
}

export interface DemoCommunity {
  readonly name: CommunityName
  readonly hotline: string
  /** Where it lies: a local statute binds only there. */
  readonly region: { readonly province: string; readonly city: string | null }
  readonly buildings: readonly DemoBuilding[]
  readonly publicPlaces: readonly { readonly name: string; readonly building?: string }[]
}

const fourDoors = ['01', '02', '03', '04']
const corridor = ['15', '16', '17', '18', '19', '20', '21', '22', '23', '24']

/** About three hundred rooms. Hotlines are numbers that telephone companies keep for films. */
export const communities: readonly DemoCommunity[] = [
  {
    name: '翠湖花园',
    hotline: '010-5550-0120',
    region: { province: '北京市', city: null },
    buildings: [
      { name: '1栋', floors: 6, doors: fourDoors },
      { name: '2栋', floors: 4, doors: corridor },
      { name: '3栋', floors: 6, doors: fourDoors },
      { name: '5栋', floors: 6, doors: fourDoors },
      { name: 'A7栋', floors: 10, doors: fourDoors, units: ['1单元', '2单元'] }
    ],
    publicPlaces: [
      { name: '1号电梯', building: 'A7栋' },
      { name: '3号电梯', building: 'A7栋' },
      { name: '2栋大堂', building: '2栋' },
      { name: '3栋楼道', building: '3栋' },
      { name: '地库B1' },
      { name: '地库B2' },
      { name: '中心广场' },
      { name: '儿童游乐区' },
      { name: '健身角' },
      { name: '东门岗亭' },
      { name: '快递柜区' }
    ]
  },
  {
    name: '梧桐里',
    hotline: '0571-5550-0160',
    region: { province: '浙江省', city: '杭州市' },
    buildings: [
      { name: '1号楼', floors: 6, doors: fourDoors },
      { name: '2号楼', floors: 6, doors: fourDoors },
      { name: '2期3栋', floors: 8, doors: fourDoors, units: ['1单元', '2单元'] },
      { name: '2期5栋', floors: 8, doors: fourDoors },
      { name: '2期6幢', floors: 9, doors: fourDoors }
    ],
    publicPlaces: [
      { name: '5号电梯', building: '2期3栋' },
      { name: '6号电梯', building: '2期5栋' },
      { name: '1号楼楼道', building: '1号楼' },
      { name: '南门' },
      { name: '地库B1' },
      { name: '银杏步道' },
      { name: '老年活动室' },
      { name: '健身广场' },
      { name: '非机动车棚' }
    ]
  }
]
