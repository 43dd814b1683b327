import type { Category } from './category.js'
import type { EmergencyFault } from './emergency-table.js'
import type { Material } from './events.js'
import type { Fault } from './fault-table.js'

type UsualMaterial = Pick<Material, 'name' | 'unit'>

/** What is mostly used for a fault, so that it takes one tap; nothing where nobody comes with tools. */
export function usualMaterialsOf(category: Category): readonly UsualMaterial[] {
  const known: Partial<Record<Category, readonly UsualMaterial[]>> = { ...usualMaterials, ...emergencyMaterials }
  return known[category] ?? []
}

/**
 * What the public page may say of a material: of the name only what stands in this table, never what somebody typed, so that 4分弯头 is
 * 弯头, and otherwise only 材料. Quantities are numbers by their form.
 * Source: product.md, audience (free text is never public)
 */
export function publicMaterial({ name, quantity, unit }: Material): Material {
  const known = namesLongestFirst.find(one => name.includes(one))
  return { name: known ?? '材料', quantity, unit: units.has(unit) ? unit : '' }
}

/** Our decision, engineering, 2026-11. */
const usualMaterials: Readonly<Record<Fault, readonly UsualMaterial[]>> = {
  water_leak: [
    { name: '弯头', unit: '个' },
    { name: '角阀', unit: '个' },
    { name: '生料带', unit: '卷' },
    { name: '软管', unit: '根' },
    { name: 'PPR 管', unit: '米' }
  ],
  drain_blocked: [
    { name: '疏通剂', unit: '袋' },
    { name: '下水管', unit: '根' },
    { name: '地漏芯', unit: '个' }
  ],
  power_trip: [
    { name: '空气开关', unit: '个' },
    { name: '漏电保护器', unit: '个' },
    { name: '电线', unit: '米' },
    { name: '插座面板', unit: '个' }
  ],
  light: [
    { name: 'LED 灯泡', unit: '个' },
    { name: '声控开关', unit: '个' },
    { name: '灯座', unit: '个' }
  ],
  lift: [
    { name: '按钮', unit: '个' },
    { name: '门滑块', unit: '个' },
    { name: '润滑油', unit: '升' }
  ],
  door_lock: [
    { name: '锁芯', unit: '个' },
    { name: '闭门器', unit: '个' },
    { name: '门禁电源', unit: '个' }
  ],
  seepage: [
    { name: '防水涂料', unit: '公斤' },
    { name: '堵漏王', unit: '公斤' },
    { name: '腻子', unit: '公斤' }
  ],
  window: [
    { name: '把手', unit: '个' },
    { name: '密封条', unit: '米' },
    { name: '玻璃胶', unit: '支' }
  ],
  public_facility: [
    { name: '螺栓', unit: '个' },
    { name: '油漆', unit: '升' },
    { name: '木板', unit: '块' }
  ],
  other: [{ name: '胶带', unit: '卷' }]
}

/** As for the ordinary fault of the same trade. */
const emergencyMaterials: Readonly<Record<EmergencyFault, readonly UsualMaterial[]>> = {
  burst_pipe: usualMaterials.water_leak,
  lift_trapped: usualMaterials.lift,
  power_failure: usualMaterials.power_trip,
  gas_leak: [],
  sewage_flood: usualMaterials.drain_blocked,
  falling_object: [{ name: '警戒带', unit: '卷' }],
  other_emergency: usualMaterials.other
}

const catalogue = [...Object.values(usualMaterials), ...Object.values(emergencyMaterials)].flat()
const namesLongestFirst = [...new Set(catalogue.map(({ name }) => name))].sort((one, other) => other.length - one.length)
const units: ReadonlySet<string> = new Set(catalogue.map(({ unit }) => unit))
