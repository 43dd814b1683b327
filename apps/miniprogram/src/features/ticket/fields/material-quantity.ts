import type { Material } from '@linying/domain'

/** Quantities are decimals as text; these add in thousandths, so that 0.1 and 0.2 make 0.3. */
export function oneMore(material: Material): Material {
  return { ...material, quantity: written(thousandths(material.quantity) + 1000) }
}

/** None where nothing would be left. */
export function oneLess(material: Material): readonly Material[] {
  const left = thousandths(material.quantity) - 1000
  return left > 0 ? [{ ...material, quantity: written(left) }] : []
}

/** As the contract takes it: digits, at most three behind the point. */
export function isQuantity(text: string): boolean {
  return /^\d{1,6}(\.\d{1,3})?$/.test(text) && thousandths(text) > 0
}

function thousandths(quantity: string): number {
  const [whole = '0', part = ''] = quantity.split('.')
  return Number(whole) * 1000 + Number(part.padEnd(3, '0'))
}

function written(amount: number): string {
  const whole = Math.floor(amount / 1000)
  const part = String(amount % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return part === '' ? String(whole) : `${whole}.${part}`
}
