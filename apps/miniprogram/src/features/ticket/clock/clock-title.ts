import { bindingWords, type ClockFacts, metricWords } from '@linying/look'
import { clockWords as words } from '../../../wording/clock'

/** 核实情况（目标）, 反馈进展 第 2 次（约定）; a household reads what is done rather than the name of a measure. */
export function clockTitle({ metric, round, adopted, minutes }: ClockFacts, reader: 'resident' | 'staff'): string {
  const { label, deed } = metricWords[metric]
  const times = round > 1 ? ` ${words.round(round)}` : ''
  return `${reader === 'staff' ? label : deed}${times}（${bindingWords({ adopted, minutes })}）`
}
