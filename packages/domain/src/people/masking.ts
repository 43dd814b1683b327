/**
 * A phone number that the owner recognises and nobody else can call: first three and last two digits.
 * Source: product.md, masking (the platform's table).
 */
export function maskPhone(phone: string): string {
  if (phone.length < 6) return '*'.repeat(phone.length)
  return `${phone.slice(0, 3)}${'*'.repeat(phone.length - 5)}${phone.slice(-2)}`
}

/**
 * A name with its middle hidden: 王秀兰 → 王*兰, 王四 → *四.
 * Source: product.md, masking (the platform's table).
 */
export function maskName(name: string): string {
  const letters = [...name]
  if (letters.length <= 1) return '*'
  if (letters.length === 2) return `*${letters[1]}`
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`
}

/** The surname, which is how a stranger may address a technician (李 → 李师傅); two-letter surnames are kept whole. */
export function surnameOf(name: string): string {
  const letters = [...name]
  const isDouble = letters.length > 2 && doubleSurnames.has(letters.slice(0, 2).join(''))
  return letters.slice(0, isDouble ? 2 : 1).join('')
}

const doubleSurnames = new Set([
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '皇甫',
  '尉迟',
  '慕容',
  '令狐',
  '夏侯',
  '东方',
  '公孙',
  '长孙',
  '宇文'
])
